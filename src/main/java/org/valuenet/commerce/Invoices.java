package org.valuenet.commerce;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.valuenet.api.AsOf;

import org.springframework.stereotype.Component;

/** Reads invoices, newest first, as they stand at the default instant. */
@Component
class Invoices {

	private final Facts facts;

	private final AsOf asOf;

	Invoices(Facts facts, AsOf asOf) {
		this.facts = facts;
		this.asOf = asOf;
	}

	TotalledConnection<Invoice> page(InvoiceRequest request) {
		Map<String, @Nullable Object> parameters = parameters(request);
		List<Value> rows = this.facts.read(request.query(), parameters).stream().map((row) -> row.get("row")).toList();
		TotalledPage page = request.page();
		return TotalledConnection.of(page, rows, settled(rows), Invoices::place,
				page.counted() ? count(page, parameters) : null,
				page.totalled() ? this.facts.sums("find-invoice-sums", parameters) : List.of());
	}

	private @Nullable Integer count(TotalledPage page, Map<String, @Nullable Object> parameters) {
		return page.isWhole() ? this.facts.count("find-invoice-count", Map.of())
				: this.facts.count("find-invoice-count-within", parameters);
	}

	/** A page of each customer's invoices. */
	Map<String, TotalledConnection<Invoice>> pages(InvoiceRequest request, List<String> customerIds) {
		Map<String, @Nullable Object> parameters = parameters(request);
		parameters.put("customerIds", customerIds);
		parameters.put("countLimit", request.page().countLimit());
		parameters.put("totalled", request.page().totalled());
		List<Record> records = this.facts.read("find-invoices-of-customers", parameters);
		List<Value> rows = records.stream()
			.flatMap((row) -> row.get("rows").asList(Function.identity()).stream())
			.toList();
		return Facts.pages(records, request.page(), settled(rows), Invoices::place);
	}

	Map<Invoice, List<Payment>> payments(List<Invoice> invoices) {
		List<String> keys = invoices.stream().map(Invoice::id).distinct().toList();
		return Facts.grouped(invoices, Invoice::id, this.facts.read("find-payments", Map.of("invoiceIds", keys)),
				"invoiceId", Payment::of);
	}

	/** Makes invoices of these rows, with what one further query says of payments. */
	private Function<Value, Invoice> settled(Collection<Value> rows) {
		List<String> keys = rows.stream().map((row) -> row.get("invoiceId").asString()).toList();
		Map<String, Record> settlements = this.facts
			.read("find-settlements", Map.of("invoiceIds", keys, "today", today()))
			.stream()
			.collect(Collectors.toMap((row) -> row.get("invoiceId").asString(), Function.identity()));
		return (row) -> Invoice.of(row, Objects.requireNonNull(settlements.get(row.get("invoiceId").asString())));
	}

	private Map<String, @Nullable Object> parameters(InvoiceRequest request) {
		Map<String, @Nullable Object> parameters = request.page().days();
		parameters.put("late", request.late());
		parameters.put("today", today());
		return parameters;
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.asOf.current(), ZoneOffset.UTC);
	}

	private static List<String> place(Value row) {
		return TotalledPage.place(row.get("issuedOn").asLocalDate(), row.get("invoiceId").asString());
	}

}
