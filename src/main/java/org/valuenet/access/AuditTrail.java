package org.valuenet.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/**
 * Checks the chains: every hash is that of its entry and of the one before, no place is
 * missing, and each chain goes as far as its end says.
 */
@Component
class AuditTrail {

	private static final int PAGE = 1_000;

	private final Graph graph;

	AuditTrail(Graph graph) {
		this.graph = graph;
	}

	/** What is wrong, a sentence each; and how many entries were checked. */
	Report check() {
		List<String> faults = new ArrayList<>();
		Map<String, Long> places = new HashMap<>();
		Map<String, String> hashes = new HashMap<>();
		long checked = 0;
		String after = "";
		List<AuditEntry> page;
		do {
			page = page(after);
			for (AuditEntry entry : page) {
				long expected = places.merge(entry.chain(), 0L, (place, none) -> place + 1);
				if (!entry.id().equals(AuditEntry.id(entry.chain(), expected))) {
					faults.add("an entry is missing before " + entry.id());
					places.put(entry.chain(), Long.parseLong(entry.id().substring(entry.chain().length() + 1)));
				}
				else if (!entry.hash().equals(entry.hashBehind(hashes.getOrDefault(entry.chain(), "")))) {
					faults.add("entry " + entry.id() + " is not as it was written");
				}
				hashes.put(entry.chain(), entry.hash());
				after = entry.id();
				checked++;
			}
		}
		while (page.size() == PAGE);
		ends(places, hashes, faults);
		return new Report(checked, places.size(), faults);
	}

	private List<AuditEntry> page(String after) {
		return this.graph
			.read("access/find-audit-trail",
					Map.of("scope", Scope.everything().parameter(), "afterId", after, "limit", PAGE))
			.stream()
			.map((row) -> AuditEntry.of(row.get("row")))
			.toList();
	}

	private void ends(Map<String, Long> places, Map<String, String> hashes, List<String> faults) {
		Map<String, Long> unfinished = new HashMap<>(places);
		this.graph.read("access/find-audit-chains", Map.of("scope", Scope.everything().parameter())).forEach((row) -> {
			String chain = row.get("chainId").asString();
			Long place = unfinished.remove(chain);
			if (place == null || place != row.get("sequence").asLong()
					|| !row.get("hash").asString().equals(hashes.get(chain))) {
				faults.add("the chain " + chain + " does not go to its end");
			}
		});
		unfinished.keySet().forEach((chain) -> faults.add("the end of chain " + chain + " is missing"));
	}

	/**
	 * What was found.
	 *
	 * @param faults a sentence each, none where all is well
	 */
	record Report(long entries, int chains, List<String> faults) {
	}

}
