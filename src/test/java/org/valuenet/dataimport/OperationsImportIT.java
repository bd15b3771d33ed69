package org.valuenet.dataimport;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.valuenet.api.Page;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Supply, engagement and the parts of devices, a row of each feed at a time. */
@SpringJUnitConfig(ImportRoom.class)
class OperationsImportIT {

	private static final String LINKS = "supplierId,buyerKind,buyerId,shareOfSpend,from,until\n";

	private static final String SHIPMENTS = "shipmentId,orderId,carrierId,mode,promisedOn,deliveredOn,complete\n";

	@Autowired
	ImportRoom.Press press;

	@Autowired
	Imports imports;

	@BeforeEach
	void whatRowsReferTo() {
		TestGraph.clear();
		this.press.text("customers", "customerId,name\nC-1,One\nC-2,Two\nC-3,Three\n");
		this.press.text("contacts", "contactId,customerId,name,role\nK-1,C-1,Ann,CTO\n");
		this.press.text("reps", "repId,name\nR-1,Lin\n");
		this.press.text("products", "productId,name\nP-1,Pump\n");
		this.press.text("orders",
				"orderId,customerId,placedAt,status,currency\nO-1,C-1,2026-03-01T00:00:00Z,PLACED,CNY\n");
		this.press.text("devices", "deviceId,customerId,critical\nD-1,C-1,true\nD-2,C-2,true\n");
		this.press.text("suppliers", "supplierId,name,region\nS-1,Foundry,Anhui\nS-2,Drives,\n");
		this.press.text("carriers", "carrierId,name\nCA-1,Freight\n");
		this.press.text("shipments", SHIPMENTS + "H-0,O-1,,,2026-03-10,,\n");
		this.press.text("supply-events",
				"supplyEventId,kind,startedAt,endedAt,description\nE-0,DELAY,2026-03-01T00:00:00Z,,\n");
		this.press.text("departments", "departmentId,customerId,name\nDP-0,C-1,Production\n");
		this.press.text("service-requests", "serviceRequestId,customerId,contractId,raisedAt,resolvedAt,priority,"
				+ "subject\nSR-0,C-1,,2026-03-01T00:00:00Z,,,\n");
		this.press.text("regions", "regionId,name\nRG-0,West\n");
		this.press.text("territories", "territoryId,name,regionId\nT-0,Reno,RG-0\n");
		TestGraph.cypher("CREATE (:Contract {contractId: 'A-1'})", Map.of());
		TestGraph.cypher("MATCH (c:Customer) REMOVE c:ScoringDue", Map.of());
	}

	@ParameterizedTest(name = "{0}: {4}")
	@CsvFileSource(resources = "operations-import.csv", numLinesToSkip = 1)
	void rowBecomesItsFactOnceAndMarksItsCustomers(String feed, String header, String row, String pattern, String due) {
		String file = header + "\n" + row + "\n";
		assertThat(this.press.text(feed, file).counts()).isEqualTo(new Counts(1, 0, 0, 0));
		assertThat(ImportRoom.count(pattern)).isEqualTo(1);
		assertThat(TestGraph.cypher("MATCH (c:ScoringDue) RETURN c.customerId AS id ORDER BY id", Map.of())
			.stream()
			.map((found) -> found.get("id").asString())
			.toList()).isEqualTo((due != null) ? List.of(due.split(" ")) : List.of());
		List<Object> before = graph();
		assertThat(this.press.text(feed, file).counts()).isEqualTo(new Counts(0, 1, 0, 0));
		assertThat(graph()).isEqualTo(before);
	}

	@Test
	void splitDeliveryHasTwoShipmentsAndTheirStates() {
		this.press.text("shipments", SHIPMENTS + "H-1,O-1,CA-1,Rail,2026-03-10,2026-03-10,false\n"
				+ "H-2,O-1,CA-1,Rail,2026-03-10,2026-03-11,true\n");
		assertThat(TestGraph
			.cypher("MATCH (:Order {orderId: 'O-1'})-[:SHIPPED_AS]->(h) RETURN h.state AS state ORDER BY h.shipmentId",
					Map.of())
			.stream()
			.map((row) -> row.get("state").asString())
			.toList()).containsExactly("OPEN", "ON_TIME", "LATE");
	}

	@Test
	void deliveredShipmentReplacesTheOpenOne() {
		ImportJob job = this.press.text("shipments", SHIPMENTS + "H-0,O-1,CA-1,,2026-03-10,2026-03-12,true\n");
		assertThat(job.counts()).isEqualTo(new Counts(1, 0, 0, 0));
		assertThat(ImportRoom.count("(:Order)-[:SHIPPED_AS]->(:Shipment {state: 'LATE', complete: true})"))
			.isEqualTo(1);
	}

	@Test
	void chainOfSuppliersThatClosesIsRefused() {
		ImportJob job = this.press.text("supply-links",
				LINKS + "S-1,SUPPLIER,S-2,0.5,2026-01-01,\nS-2,SUPPLIER,S-1,0.5,2026-01-01,\n");
		assertThat(job.counts()).isEqualTo(new Counts(1, 0, 1, 0));
		assertThat(rejected(job)).extracting(RejectedRow::code).containsExactly("CYCLE");
	}

	@Test
	void customersThatReferEachOtherAreRefused() {
		ImportJob job = this.press.text("referrals",
				"referrerId,referredId,referredAt\nC-1,C-2,\nC-2,C-3,\nC-3,C-1,\nC-1,C-1,\n");
		assertThat(job.counts()).isEqualTo(new Counts(2, 0, 2, 0));
		assertThat(rejected(job)).extracting(RejectedRow::code).containsOnly("CYCLE");
	}

	@Test
	void operationOfADeviceChangesHandsOnItsDay() {
		String devices = "deviceId,customerId,critical\n";
		String operations = "deviceId,customerId,from,until\n" + "D-1,C-1,2025-01-01,2026-01-01\nD-1,C-2,2026-01-01,\n";
		ImportJob job = this.press.text("device-operations", operations);
		assertThat(rejected(job)).as("C-1 operates it without dates")
			.extracting(RejectedRow::line, RejectedRow::code, RejectedRow::column)
			.containsExactly(tuple(2L, "CONFLICT", "deviceId"), tuple(3L, "CONFLICT", "deviceId"));
		this.press.text("devices", devices + "D-1,,true\n");
		assertThat(this.press.text("device-operations", operations).counts()).isEqualTo(new Counts(2, 0, 0, 0));
		assertThat(this.press.text("device-operations", operations).counts()).isEqualTo(new Counts(0, 2, 0, 0));
		assertThat(rejected(this.press.text("devices", devices + "D-1,C-1,true\n")))
			.extracting(RejectedRow::code, RejectedRow::column)
			.containsExactly(tuple("CONFLICT", "customerId"));
		assertThat(this.press.text("devices", devices + "D-1,,false\n").counts()).isEqualTo(new Counts(1, 0, 0, 0));
		assertThat(ImportRoom.count("(:Device {deviceId: 'D-1', critical: false})<-[:OPERATES]-(:Customer)"))
			.as("a changed device keeps its dated operators")
			.isEqualTo(2);
		this.press.text("device-operations", "deviceId,customerId,from,until\nD-1,C-2,2026-01-01,2026-06-01\n");
		assertThat(ImportRoom
			.count("(:Customer {customerId: 'C-2'})-[:OPERATES {from: 1767225600000, until: 1780272000000}]->()"))
			.isEqualTo(1);
	}

	@Test
	void optionalReferencesThatAreUnknownDoNotHoldARow() {
		String file = "interactionId,customerId,contactId,repId,at,direction,channel,department,subject\n"
				+ "I-1,C-1,K-9,R-9,2026-03-01T00:00:00Z,INBOUND,PHONE,,\n";
		assertThat(this.press.text("interactions", file).counts()).isEqualTo(new Counts(1, 0, 0, 0));
		this.press.text("contacts", "contactId,customerId,name,role\nK-9,C-1,Bo,Buyer\n");
		this.press.text("interactions", file);
		assertThat(ImportRoom.count("(:Interaction)-[:WITH]->(:Contact {contactId: 'K-9'})")).isEqualTo(1);
	}

	@Test
	void rowThatFindsItsCustomerLaterIsUnchangedAndMarksIt() {
		String file = "opportunityId,customerId,productId,repId,stage,engagedOn,closedOn,value,currency\n"
				+ "O-1,C-8,,,Won,2026-03-01,2026-03-02,5.00,CNY\nO-2,C-1,,,Won,2026-03-01,2026-03-02,5.00,CNY\n";
		this.press.text("opportunities", file);
		this.press.text("customers", "customerId,name\nC-8,Eight\n");
		TestGraph.cypher("MATCH (c:Customer) REMOVE c:ScoringDue", Map.of());
		assertThat(this.press.text("opportunities", file).counts()).isEqualTo(new Counts(0, 2, 0, 0));
		assertThat(ImportRoom.count("(:Customer:ScoringDue {customerId: 'C-8'})-[:CONSIDERS]->(:Opportunity)"))
			.isEqualTo(1);
		assertThat(ImportRoom.count("(:ScoringDue)")).isEqualTo(1);
	}

	@Test
	void customerThatSuppliesIsOneNodeWithBothLabels() {
		this.press.text("customer-supply-links",
				"supplierCustomerId,buyerCustomerId,shareOfSpend,from,until\nC-1,C-2,0.2,2026-01-01,\n");
		assertThat(ImportRoom.count("(:Customer:Supplier {supplierId: 'C-1'})-[:SUPPLIES]->(:Customer)")).isEqualTo(1);
		assertThat(this.press.text("customers", "customerId,name\nC-1,One\n").counts().unchanged()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "TEMPERATURE, Cel,", "TEMPERATURE, '',", "ERROR, E-17,", "CONNECTIVITY, '',", "TEMPERATURE, bar, unit",
			"CONNECTIVITY, V, unit", "TEMPRATURE, Cel, kind", "temperature, Cel, kind" })
	void signalOfAnUnknownKindOrUnitIsRejected(String kind, String unit, String column) {
		ImportJob job = this.press.text("signals", "signalId,deviceId,kind,at,value,unit,severity\nS-1,D-1," + kind
				+ ",2026-03-09T08:00:00Z,1," + unit + ",\n");
		assertThat(job.counts()).isEqualTo((column != null) ? new Counts(0, 0, 1, 0) : new Counts(1, 0, 0, 0));
		if (column != null) {
			assertThat(rejected(job)).extracting(RejectedRow::code, RejectedRow::column)
				.containsExactly(tuple("VALUE", column));
		}
	}

	private List<RejectedRow> rejected(ImportJob job) {
		return this.imports.rejectedRows(Page.of(20, null, Imports.ROWS), List.of(job.id()))
			.get(job.id())
			.edges()
			.stream()
			.map((edge) -> edge.node())
			.toList();
	}

	private static List<Object> graph() {
		return TestGraph.cypher("""
				MATCH (n) WHERE n.rowHash IS NOT NULL
				RETURN labels(n) AS labels, count(n) AS nodes, sum(COUNT { (n)--() }) AS relationships ORDER BY labels
				""", Map.of()).stream().map((row) -> (Object) row.asMap()).toList();
	}

}
