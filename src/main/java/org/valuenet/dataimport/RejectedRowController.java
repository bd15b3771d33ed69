package org.valuenet.dataimport;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.valuenet.access.Role;
import org.valuenet.access.Viewer;
import org.valuenet.api.NotFoundException;
import org.valuenet.scoring.Rescoring;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Rows that were not taken: downloaded, mended and tried again one by one, erased. */
@Controller
class RejectedRowController {

	private final Imports imports;

	private final RawRows rawRows;

	private final Replay replay;

	private final Feeds feeds;

	private final Rescoring rescoring;

	private final Viewer viewer;

	RejectedRowController(Imports imports, RawRows rawRows, Replay replay, Feeds feeds, Rescoring rescoring,
			Viewer viewer) {
		this.imports = imports;
		this.rawRows = rawRows;
		this.replay = replay;
		this.feeds = feeds;
		this.rescoring = rescoring;
		this.viewer = viewer;
	}

	@GetMapping("/imports/jobs/{id}/rejected.csv")
	void download(@PathVariable String id, HttpServletResponse response) throws IOException {
		this.viewer.require(Role.IMPORTER);
		ImportJob job = this.imports.existing(id);
		response.setContentType("text/csv");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.setHeader("Content-Disposition", "attachment; filename=\"rejected.csv\"");
		try (Writer writer = response.getWriter()) {
			this.rawRows.writeCsv(job, writer);
		}
	}

	@MutationMapping
	ImportJob replayRejectedRow(@Argument String id, @Argument long line, @Argument String row) {
		this.viewer.require(Role.IMPORTER);
		ImportJob job = this.imports.existing(id);
		Counts counts = this.replay.mended(job, this.feeds.named(job.feed()), line, row);
		this.rescoring.soon();
		if (counts.read() == 0) {
			throw new NotFoundException("line " + line + " of job " + id + " is neither rejected nor held");
		}
		return this.imports.existing(id);
	}

	@MutationMapping
	ImportJob eraseRejectedTexts(@Argument String id) {
		this.viewer.require(Role.IMPORTER);
		ImportJob job = this.imports.existing(id);
		this.rawRows.erase(job);
		return job;
	}

}
