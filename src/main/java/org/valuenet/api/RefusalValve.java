package org.valuenet.api;

import java.io.IOException;
import java.io.Writer;
import java.util.UUID;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Writes the answer to requests that failed without one, those included that Tomcat
 * cannot read at all. The words are ours: what Tomcat or Spring would say names paths,
 * classes or versions.
 */
final class RefusalValve extends ErrorReportValve {

	private static final Log log = LogFactory.getLog(RefusalValve.class);

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || response.isCommitted()) {
			return;
		}
		response.setErrorReported();
		String id = UUID.randomUUID().toString();
		int status = response.getStatus();
		if (status >= 500) {
			log.error("request " + id + " failed", failure);
		}
		ErrorCode code = ErrorCode.of(status);
		write(response, new Refusal(request.getRequestURI(), status, code, message(status, code), id));
	}

	private static void write(Response response, Refusal refusal) {
		try {
			response.setContentType(refusal.contentType());
			response.setCharacterEncoding("UTF-8");
			Writer writer = response.getReporter();
			if (writer != null) {
				writer.write(refusal.body());
				response.finishResponse();
			}
		}
		catch (IOException | IllegalStateException ex) {
			log.debug("the client has gone", ex);
		}
	}

	private static String message(int status, ErrorCode code) {
		return switch (status) {
			case 405 -> "this method is not taken here; look up the right one in the README";
			case 406 -> "what the header Accept asks for is not to be had; accept JSON";
			case 415 -> "a body of this type is not taken here; look up the right one in the README";
			default -> message(code);
		};
	}

	private static String message(ErrorCode code) {
		return switch (code) {
			case UNAUTHENTICATED -> "log in to ask this";
			case FORBIDDEN -> "this is not allowed with this log-in";
			case NOT_FOUND -> "there is nothing here; GraphQL is at /graphql, its console at /graphiql";
			case CONFLICT -> "the request does not fit the present state; look at it and try again";
			case LIMIT_EXCEEDED -> "the request is too large; send less at a time";
			case UNAVAILABLE -> "the service cannot answer at the moment; try again in a few seconds";
			case INTERNAL -> "the request could not be answered; report the correlation id";
			case BAD_REQUEST -> "the request cannot be read; check its path, method, headers and body";
		};
	}

}
