package org.valuenet.console;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * GraphiQL from the service's own files, so that it works without internet, and the names
 * under which people look for it.
 */
@Configuration(proxyBeanMethods = false)
class ConsolePages implements WebMvcConfigurer {

	/**
	 * Nothing from elsewhere. The editor of GraphiQL sets inline styles and embeds its
	 * icon font as data.
	 */
	private static final String CONTENT_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
			+ "font-src 'self' data:; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addViewController("/graphiql").setViewName("forward:/graphiql/index.html");
		for (String other : List.of("/", "/graphiql/", "/playground", "/playground/")) {
			registry.addRedirectViewController(other, "/graphiql");
		}
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new HandlerInterceptor() {

			@Override
			public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
				response.setHeader("Content-Security-Policy", CONTENT_POLICY);
				response.setHeader("X-Content-Type-Options", "nosniff");
				return true;
			}

		}).addPathPatterns("/graphiql/**");
	}

}
