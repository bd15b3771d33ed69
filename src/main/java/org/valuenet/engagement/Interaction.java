package org.valuenet.engagement;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.valuenet.api.DatedPage;
import org.valuenet.customer.Contact;
import org.valuenet.customer.Rep;

/**
 * A talk with a customer.
 *
 * @param department the customer's, as the source has it
 */
record Interaction(String id, Instant at, InteractionDirection direction, InteractionChannel channel,
		@Nullable String department, @Nullable String subject, @Nullable Contact contact, @Nullable Rep rep,
		@Nullable String customerId) {

	static Interaction of(Value interaction) {
		Value contact = interaction.get("contact");
		Value rep = interaction.get("rep");
		return new Interaction(interaction.get("interactionId").asString(),
				Instant.ofEpochMilli(interaction.get("at").asLong()),
				InteractionDirection.valueOf(interaction.get("direction").asString()),
				InteractionChannel.valueOf(interaction.get("channel").asString()),
				interaction.get("department").asString(null), interaction.get("subject").asString(null),
				contact.isNull() ? null : Contact.of(contact), rep.isNull() ? null : Rep.of(rep),
				interaction.get("customerId").asString(null));
	}

	/** The place of a row, for its cursor. */
	static List<String> place(Value interaction) {
		return DatedPage.place(interaction.get("at").asLong(), interaction.get("interactionId").asString());
	}

	/** Who began: the customer, or we. */
	enum InteractionDirection {

		INBOUND, OUTBOUND

	}

	/** The way in which people talked. */
	enum InteractionChannel {

		PHONE, EMAIL, CHAT, VIDEO, MEETING, EVENT, PORTAL

	}

}
