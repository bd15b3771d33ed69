package org.valuenet.dataimport;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;

/** Opportunities, their stages, and the shapes of the public sets, each twice. */
@SpringJUnitConfig(ImportRoom.class)
class SalesImportIT {

	private static final String OPPORTUNITIES = "opportunityId,customerId,productId,repId,stage,engagedOn,closedOn,"
			+ "currency,value\n";

	private static final String STAGES = "opportunityId,stage,at\n";

	private static final String ACCOUNTS = "account,sector,year_established,revenue,employees,office_location,"
			+ "subsidiary_of\n";

	private static final String PIPELINE = "opportunity_id,sales_agent,product,account,deal_stage,engage_date,"
			+ "close_date,close_value\n";

	@Autowired
	ImportRoom.Press press;

	@BeforeEach
	void emptyGraph() {
		TestGraph.clear();
	}

	@Test
	void opportunityConnectsToWhatIsKnownOfIt() {
		this.press.text("customers", "customerId,name\nC-1,One\n");
		this.press.text("products", "productId,name,family\nP-1,Pump,Pumps\n");
		this.press.text("reps", "repId,name\nR-1,Lin\n");
		twice("opportunities", OPPORTUNITIES + "Q-1,C-1,P-1,R-1,Won,2026-01-01,2026-02-01,CNY,10.50\n"
				+ "Q-2,,,,Prospecting,,,,\nQ-3,C-9,P-9,R-9,Engaging,2026-01-01,,CNY,\n", 3);
		assertThat(
				ImportRoom.count("(:Rep)-[:PURSUES]->(q:Opportunity {opportunityId: 'Q-1', amountMinor: 1050, stage: "
						+ "'Won'}), (:Customer)-[:CONSIDERS]->(q)-[:CONCERNS]->(:Product)"))
			.isEqualTo(1);
		assertThat(ImportRoom.count("(q:Opportunity)--()")).as("of Q-1 only").isEqualTo(3);
		assertThat(ImportRoom.count("(:Customer)")).as("no stub").isEqualTo(1);
		this.press.text("customers", "customerId,name\nC-9,Nine\n");
		this.press.text("opportunities", OPPORTUNITIES + "Q-3,C-9,P-9,R-9,Engaging,2026-01-01,,CNY,\n");
		assertThat(ImportRoom.count("(:Customer {customerId: 'C-9'})-[:CONSIDERS]->(:Opportunity)")).isEqualTo(1);
	}

	@Test
	void stageEnteredLastIsThePresentOneWhateverTheOrderOfRows() {
		String opportunities = OPPORTUNITIES + "Q-1,,,,Prospecting,2026-01-01,,,\nQ-2,,,,Prospecting,2026-01-01,,,\n";
		this.press.text("opportunities", opportunities);
		twice("opportunity-stages", STAGES + "Q-1,Won,2026-03-01\nQ-1,Engaging,2026-01-01\nQ-1,Proposal,2026-02-01\n",
				3);
		assertThat(stages()).containsExactly("Q-1 Won", "Q-2 Prospecting");
		assertThat(ImportRoom.count("(:Opportunity)-[:ENTERED]->(:Stage)")).isEqualTo(3);
		assertThat(this.press.text("opportunities", opportunities.replace("2026-01-01", "2026-01-02")).counts())
			.isEqualTo(new Counts(2, 0, 0, 0));
		assertThat(stages()).as("a dated stage goes before the register's")
			.containsExactly("Q-1 Won", "Q-2 Prospecting");
		this.press.text("opportunity-stages", STAGES + "Q-1,Reopened,2026-03-02T00:00:01Z\n");
		assertThat(stages()).first().isEqualTo("Q-1 Reopened");
		assertThat(this.press.text("opportunity-stages", STAGES + "Q-9,Won,2026-03-01\n").counts())
			.isEqualTo(new Counts(0, 0, 0, 1));
	}

	@Test
	void accountMayNameAParentOfALaterRow() {
		String accounts = ACCOUNTS + "Child,technolgy,1996,1100.04,2822,Kenya,Parent\nParent,retail,1990,1,1,Norway,\n"
				+ "Orphan,retail,1990,1,1,Norway,Nowhere\n";
		twice("crm-sales-opportunities-accounts", accounts, 3);
		assertThat(ImportRoom.count("(:Customer {customerId: 'Child', name: 'Child', industry: 'technolgy', region: "
				+ "'Kenya'})-[:SUBSIDIARY_OF]->(:Customer {customerId: 'Parent'})"))
			.isEqualTo(1);
		assertThat(ImportRoom.count("(:Customer)")).as("no stub for an unknown parent").isEqualTo(3);
		this.press.text("crm-sales-opportunities-accounts", ACCOUNTS + "Nowhere,retail,1990,1,1,Norway,\n");
		unchanged("crm-sales-opportunities-accounts", accounts, 3);
		assertThat(ImportRoom.count("(:Customer {customerId: 'Orphan'})-[:SUBSIDIARY_OF]->(:Customer)")).isEqualTo(1);
	}

	@Test
	void pipelineNamesProductsOtherwiseAndNotAlwaysAnAccount() {
		this.press.text("crm-sales-opportunities-accounts", ACCOUNTS + "Isdom,x,1,1,1,X,\n");
		twice("crm-sales-opportunities-products", "product,series,sales_price\nGTX Pro,GTX,4821\nMG Special,MG,55\n",
				2);
		twice("crm-sales-opportunities-sales-teams",
				"sales_agent,manager,regional_office\nDarcel Schlecht,Melvin Marxen,Central\n", 1);
		twice("crm-sales-opportunities-sales-pipeline",
				PIPELINE + "Z063OYW0,Darcel Schlecht,GTXPro,Isdom,Won,10/25/2016,3/11/2017,4514\n"
						+ "A,Darcel Schlecht,MG Special,,Engaging,11/1/2016,,\n"
						+ "B,Darcel Schlecht,MG Special,,Prospecting,,,\n",
				3);
		assertThat(ImportRoom.count("(:Customer {customerId: 'Isdom'})-[:CONSIDERS]->(:Opportunity {stage: 'Won', "
				+ "amountMinor: 451400, engagedOn: date('2016-10-25'), closedOn: date('2017-03-11')})-[:CONCERNS]->"
				+ "(:Product {productId: 'GTX Pro', family: 'GTX'})-[:BELONGS_TO]->(:Family {familyId: 'GTX'})"))
			.isEqualTo(1);
		assertThat(ImportRoom.count("(:Rep)-[:PURSUES]->(:Opportunity)")).isEqualTo(3);
		// 2016-10-25 and 2017-03-11 in UTC
		assertThat(ImportRoom.count("(:Stage {stageId: 'Engaging'})<-[:ENTERED {at: 1477353600000}]-(:Opportunity)"
				+ "-[:ENTERED {at: 1489190400000}]->(:Stage {stageId: 'Won'})"))
			.isEqualTo(1);
		assertThat(ImportRoom.count("(:Opportunity)-[:ENTERED]->()")).as("none where no day is given").isEqualTo(3);
	}

	@Test
	void pipelineRowThatGoesOnEntersItsNewStage() {
		this.press.text("crm-sales-opportunities-sales-pipeline", PIPELINE + "A,,,,Prospecting,,,\n");
		this.press.text("crm-sales-opportunities-sales-pipeline", PIPELINE + "A,,,,Lost,11/1/2016,12/1/2016,0\n");
		assertThat(stages()).containsExactly("A Lost");
		assertThat(ImportRoom.count("(:Opportunity)-[:ENTERED]->()")).isEqualTo(2);
	}

	@Test
	void settledInvoicesIntroduceTheirCustomersAndPayments() {
		twice("ibm-accounts-receivable",
				"countryCode,customerID,PaperlessDate,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,SettledDate,"
						+ "PaperlessBill,DaysToSettle,DaysLate\n"
						+ "391,0379-NEVHP,4/6/2013,0000611365,1/2/2013,2/1/2013,55.94,No,1/15/2013,Paper,13,0\n"
						+ "406,8976-AMJEO,3/3/2012,0007900770,1/26/2012,2/25/2012,61.74,Yes,,Electronic,36,6\n",
				2);
		assertThat(ImportRoom.count("(:Customer {customerId: '0379-NEVHP', region: '391'})-[:OWES]->(:Invoice "
				+ "{invoiceId: '0000611365', amountMinor: 5594, disputed: false, issuedOn: date('2013-01-02')})"
				+ "<-[:SETTLES]-(:Payment {amountMinor: 5594, paidOn: date('2013-01-15')})"))
			.isEqualTo(1);
		assertThat(ImportRoom.count("(:Payment)")).isEqualTo(1);
		assertThat(ImportRoom.count("(:Invoice {disputed: true})")).isEqualTo(1);
	}

	@Test
	void familyMayComeAfterItsProducts() {
		twice("northwind-products", "productID,productName,supplierID,categoryID\n1,Chai,1,1\n", 1);
		twice("northwind-categories",
				"categoryID,categoryName,description,picture\n1,Beverages,\"Teas, and ales\",0x15\n", 1);
		assertThat(
				ImportRoom.count("(:Product {productId: '1', family: 'Beverages'})-[:BELONGS_TO]->(:Family {familyId: "
						+ "'Beverages', sourceKey: '1', description: 'Teas, and ales'})"))
			.isEqualTo(1);
		assertThat(ImportRoom.count("(:Family)")).isEqualTo(1);
		twice("northwind-employees", "employeeID,lastName,firstName\n1,Davolio,Nancy\n", 1);
		assertThat(ImportRoom.count("(:Rep {repId: '1', name: 'Nancy Davolio'})")).isEqualTo(1);
	}

	private static List<String> stages() {
		return TestGraph
			.cypher("MATCH (q:Opportunity) RETURN q.opportunityId + ' ' + q.stage AS stage ORDER BY stage", Map.of())
			.stream()
			.map((row) -> row.get("stage").asString())
			.toList();
	}

	/** Imports a text whose rows are all taken, and again, when all are unchanged. */
	private void twice(String feed, String text, int rows) {
		assertThat(this.press.text(feed, text).counts()).isEqualTo(new Counts(rows, 0, 0, 0));
		long relationships = ImportRoom.count("()-->()");
		unchanged(feed, text, rows);
		assertThat(ImportRoom.count("()-->()")).isEqualTo(relationships);
	}

	private void unchanged(String feed, String text, int rows) {
		long nodes = ImportRoom.count("(n) WHERE n.rowHash IS NOT NULL");
		assertThat(this.press.text(feed, text).counts()).isEqualTo(new Counts(0, rows, 0, 0));
		assertThat(ImportRoom.count("(n) WHERE n.rowHash IS NOT NULL")).isEqualTo(nodes);
	}

}
