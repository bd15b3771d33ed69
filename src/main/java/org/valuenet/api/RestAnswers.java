package org.valuenet.api;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** The same errors as {@link ErrorAnswers} where a request is none of GraphQL. */
@ControllerAdvice
class RestAnswers {

	@ExceptionHandler
	void refused(RequestException reason, HttpServletRequest request, HttpServletResponse response) throws IOException {
		Refusal.write(request, response, reason);
	}

}
