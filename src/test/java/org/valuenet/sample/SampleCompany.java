package org.valuenet.sample;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sample: customers of a maker of industrial equipment, from 2024-07 to the reference
 * instant. The same seed always gives the same files.
 */
final class SampleCompany {

	/** The instant that the sample is told for. */
	static final Instant AS_OF = Instant.parse("2026-06-30T08:00:00Z");

	static final int CUSTOMERS = 200;

	private static final long SEED = 20_260_630;

	private final Map<String, Table> tables = new LinkedHashMap<>();

	private SampleCompany() {
		table("reps", "repId,name");
		table("customers", "customerId,name,industry,segment,region,creditLimit,currency");
		table("customer-aliases", "system,key,customerId");
		table("responsibilities", "repId,customerId,from,until");
		table("contacts", "contactId,customerId,name,role");
		table("ownership", "customerId,parentId,share,from,until");
		table("products", "productId,name,family,unitCost,costCurrency");
		table("orders", "orderId,customerId,placedAt,status,currency,amount");
		table("order-lines", "orderLineId,orderId,productId,quantity,unitPrice,discountRate,currency");
		table("devices", "deviceId,customerId,productId,model,critical,installedOn");
		table("device-operations", "deviceId,customerId,from,until");
		table("signals", "signalId,deviceId,kind,at,value,unit,severity");
		table("outages", "outageId,deviceId,startedAt,endedAt,planned,cause");
		table("posts", "postId,contactId,postedAt,source,topics,sentiment,text,mentions");
		table("source-posts", "postId,sourceId,postedAt,customerId,productId,topics,sentiment,text");
		table("exchange-rates", "currency,quoteCurrency,day,rate");
		table("contracts", "contractId,customerId,kind,startsOn,endsOn,currency,amount");
		table("contract-coverage", "contractId,coveredKind,coveredId,from,until");
		table("invoices", "invoiceId,customerId,orderId,issuedOn,dueOn,currency,amount,disputed");
		table("payments", "paymentId,invoiceId,paidOn,currency,amount");
		table("refunds", "refundId,orderId,refundedAt,currency,amount");
		table("opportunities", "opportunityId,customerId,productId,repId,stage,engagedOn,closedOn,currency,value");
		table("opportunity-stages", "opportunityId,stage,at");
		operations();
	}

	private void operations() {
		table("suppliers", "supplierId,name,region");
		table("supply-links", "supplierId,buyerKind,buyerId,shareOfSpend,from,until");
		table("customer-supply-links", "supplierCustomerId,buyerCustomerId,shareOfSpend,from,until");
		table("referrals", "referrerId,referredId,referredAt");
		table("carriers", "carrierId,name");
		table("shipments", "shipmentId,orderId,carrierId,mode,promisedOn,deliveredOn,complete");
		table("supply-events", "supplyEventId,kind,startedAt,endedAt,description");
		table("supply-event-effects", "supplyEventId,targetKind,targetId");
		table("interactions", "interactionId,customerId,contactId,repId,at,direction,channel,department,subject");
		table("service-requests", "serviceRequestId,customerId,contractId,raisedAt,resolvedAt,priority,subject");
		table("service-steps", "serviceStepId,serviceRequestId,activity,at");
		table("components", "componentId,deviceId,partNumber,batch,name,from,until");
		table("departments", "departmentId,customerId,name");
		table("device-uses", "departmentId,deviceId,from,until");
		table("regions", "regionId,name");
		table("territories", "territoryId,name,regionId");
		table("rep-territories", "repId,territoryId");
		table("planned-downtimes", "downtimeId,deviceId,startedAt,endedAt,reason");
	}

	/** The tables by feed, in the order in which they are imported. */
	static Map<String, Table> tables() {
		SampleCompany company = new SampleCompany();
		Chance chance = new Chance(SEED);
		new SampleCustomers(company, chance).make();
		new SampleAliases(company).make();
		new SampleOrders(company, chance).make();
		new SampleDevices(company, chance).make();
		new SamplePosts(company, chance).make();
		new SampleCommerce(company, new Chance(SEED + 5)).make();
		new SampleOpportunities(company, new Chance(SEED + 6)).make();
		new SampleSupply(company, new Chance(SEED + 1)).make();
		new SampleService(company, new Chance(SEED + 2)).make();
		new SampleParts(company).make();
		new SampleTexts(company).make();
		return company.tables;
	}

	Table table(String feed) {
		return this.tables.get(feed);
	}

	private void table(String feed, String columns) {
		this.tables.put(feed, new Table(columns));
	}

	/** Key of the n-th customer, 1 to {@link #CUSTOMERS}. */
	static String customer(int number) {
		return "C-%04d".formatted(number);
	}

}
