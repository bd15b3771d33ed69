package org.valuenet.api;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** The same errors as {@link ErrorAnswers} where a request is none of GraphQL. */
@ControllerAdvice
class RestAnswers {

	private static final Log log = LogFactory.getLog(RestAnswers.class);

	@ExceptionHandler
	void refused(RequestException reason, HttpServletRequest request, HttpServletResponse response) throws IOException {
		Refusal.write(request, response, reason);
	}

	@ExceptionHandler
	void failed(Neo4jException failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (!ErrorAnswers.isTimeOut(failure) && !ErrorAnswers.isUnavailable(failure)) {
			throw failure;
		}
		String id = Refusal.writeUnavailable(request, response, ErrorAnswers.unavailable(failure));
		log.warn("request " + id + " failed: " + failure.getMessage());
	}

}
