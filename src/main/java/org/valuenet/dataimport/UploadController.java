package org.valuenet.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.valuenet.access.Role;
import org.valuenet.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.BadRequestException;
import org.valuenet.api.LimitExceededException;
import org.valuenet.api.Refusal;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Files by HTTP: {@code curl -T orders.csv localhost:8080/imports/orders}. The body is
 * written to a private file as it comes, then queued; what its sender calls it says the
 * header {@code Content-Disposition}.
 */
@RestController
class UploadController {

	private final Feeds feeds;

	private final ImportJobs jobs;

	private final Imports imports;

	private final Viewer viewer;

	UploadController(Feeds feeds, ImportJobs jobs, Imports imports, Viewer viewer) {
		this.feeds = feeds;
		this.jobs = jobs;
		this.imports = imports;
		this.viewer = viewer;
	}

	@PutMapping("/imports/{feed}")
	ResponseEntity<Map<String, Object>> upload(@PathVariable String feed,
			@RequestParam(defaultValue = "false") boolean history, @RequestParam(defaultValue = "false") boolean dryRun,
			@RequestParam(required = false) @Nullable String encoding,
			@RequestHeader(name = HttpHeaders.CONTENT_DISPOSITION, required = false) @Nullable String disposition,
			InputStream body) throws IOException {
		this.viewer.require(Role.IMPORTER);
		Feed known = Encodings.in(this.feeds.named(feed), encoding);
		ImportFile file = ImportFile.copied(UploadName.of(disposition, feed + ".csv"), body);
		String id = this.jobs
			.submit(new ImportRequest(known, file, dryRun ? ImportMode.DRY_RUN : ImportMode.of(history)));
		return ResponseEntity.accepted().body(shown(Objects.requireNonNull(this.imports.job(id))));
	}

	private static Map<String, Object> shown(ImportJob job) {
		Map<String, Object> shown = new LinkedHashMap<>();
		shown.put("id", job.id());
		shown.put("status", job.status());
		shown.put("feed", job.feed());
		shown.put("file", job.file());
		shown.put("rowsRead", job.counts().read());
		shown.put("rowsAccepted", job.counts().accepted());
		shown.put("rowsUnchanged", job.counts().unchanged());
		shown.put("rowsRejected", job.counts().rejected());
		shown.put("rowsHeld", job.counts().held());
		return shown;
	}

	/** What is wrong with a file that is none of the request's own faults. */
	@ExceptionHandler
	void refused(FileRejectedException fault, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		String message = String.valueOf(fault.getMessage());
		Refusal.write(request, response, fault.code().equals("TOO_LARGE") ? new LimitExceededException(message)
				: new BadRequestException(message));
	}

	/** No room for the file, which is nobody's fault but the machine's. */
	@ExceptionHandler
	void noRoom(LimitExceededException fault, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Refusal.write(request, response, HttpStatus.INSUFFICIENT_STORAGE.value(), fault);
	}

}
