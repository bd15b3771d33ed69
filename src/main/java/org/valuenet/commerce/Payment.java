package org.valuenet.commerce;

import java.time.LocalDate;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.valuenet.api.Money;

/** Money that came in for an invoice, in whole or in part. */
record Payment(String id, LocalDate paidOn, Money amount) {

	static Payment of(Record row) {
		Value payment = row.get("payment");
		return new Payment(payment.get("paymentId").asString(), payment.get("paidOn").asLocalDate(),
				Facts.money(payment));
	}

}
