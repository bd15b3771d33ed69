package org.valuenet.dataimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.valuenet.access.Scope;
import org.valuenet.access.Viewer;
import org.valuenet.api.Connection;
import org.valuenet.api.Cursor;
import org.valuenet.api.NotFoundException;
import org.valuenet.api.Page;
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/** Jobs and their rejected rows, as they are asked for. */
@Component
class Imports {

	/** Name of the list of jobs. */
	static final String JOBS = "importJobs";

	/** Name of the list of a job's rejected rows. */
	static final String ROWS = "rejectedRows";

	private final Graph graph;

	private final Viewer viewer;

	Imports(Graph graph, Viewer viewer) {
		this.graph = graph;
		this.viewer = viewer;
	}

	@Nullable ImportJob job(String id) {
		return job(id, this.viewer.scope());
	}

	private @Nullable ImportJob job(String id, Scope scope) {
		return this.graph.read("dataimport/find-import-job", Map.of("scope", scope.parameter(), "jobId", id))
			.stream()
			.map(ImportJob::of)
			.findFirst()
			.orElse(null);
	}

	/**
	 * The job of that key.
	 * @throws NotFoundException if there is none
	 */
	ImportJob existing(String id) {
		return existing(id, this.viewer.scope());
	}

	/**
	 * The job of that key for the service's own work, which nobody asks for.
	 * @throws NotFoundException if there is none
	 */
	ImportJob own(String id) {
		return existing(id, Scope.everything());
	}

	private ImportJob existing(String id, Scope scope) {
		ImportJob job = job(id, scope);
		if (job == null) {
			throw new NotFoundException("no import job has the id \"" + id + "\"; importJobs lists them");
		}
		return job;
	}

	/** A page of jobs, newest first. */
	Connection<ImportJob> jobs(Page page) {
		Cursor after = page.after();
		List<ImportJob> rows = this.graph
			.read("dataimport/find-import-jobs",
					Map.of("scope", this.viewer.scope().parameter(), "beforeAt",
							(after != null) ? after.number(0).longValue() : Long.MAX_VALUE, "beforeId",
							(after != null) ? after.values().get(1) : "", "limit", page.limit()))
			.stream()
			.map(ImportJob::of)
			.toList();
		return Connection.of(page, rows, (row) -> row, (row) -> List.of(String.valueOf(row.createdAt()), row.id()));
	}

	/** The same page of rejected rows of each of these jobs, by line. */
	Map<String, Connection<RejectedRow>> rejectedRows(Page page, List<String> jobIds) {
		return rejectedRows(page, jobIds, this.viewer.scope());
	}

	/** The first rejected rows of a job that the service ran on its own. */
	List<RejectedRow> ownRejectedRows(Page page, String jobId) {
		return Objects.requireNonNull(rejectedRows(page, List.of(jobId), Scope.everything()).get(jobId))
			.edges()
			.stream()
			.map(Connection.Edge::node)
			.toList();
	}

	private Map<String, Connection<RejectedRow>> rejectedRows(Page page, List<String> jobIds, Scope scope) {
		Cursor after = page.after();
		Map<String, List<RejectedRow>> rows = new HashMap<>();
		jobIds.forEach((jobId) -> rows.put(jobId, new ArrayList<>()));
		this.graph
			.read("dataimport/find-rejected-rows",
					Map.of("scope", scope.parameter(), "jobIds", jobIds, "afterLine",
							(after != null) ? after.number(0).longValue() : 0, "limit", page.limit()))
			.forEach((row) -> Objects.requireNonNull(rows.get(row.get("jobId").asString())).add(RejectedRow.of(row)));
		Map<String, Connection<RejectedRow>> pages = new HashMap<>();
		rows.forEach((jobId, found) -> pages.put(jobId,
				Connection.of(page, found, (row) -> row, (row) -> List.of(String.valueOf(row.line())))));
		return pages;
	}

}
