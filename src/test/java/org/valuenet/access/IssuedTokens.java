package org.valuenet.access;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens of the test's authorization server, and others that look like them. */
record IssuedTokens(String issuer) {

	/** A token that the server gives to an application with the scope of its name. */
	String of(String client) throws IOException, InterruptedException {
		return of(client, client);
	}

	String of(String client, String scope) throws IOException, InterruptedException {
		HttpResponse<String> answer = form("/oauth2/token", "grant_type=client_credentials&scope=valuenet." + scope,
				client);
		return JsonMapper.shared().readTree(answer.body()).get("access_token").asString();
	}

	/** The server does not stand by a token of that application any more. */
	int revoke(String client, String token) throws IOException, InterruptedException {
		return form("/oauth2/revoke", "token=" + token, client).statusCode();
	}

	private HttpResponse<String> form(String path, String body, String client)
			throws IOException, InterruptedException {
		String credentials = Base64.getEncoder()
			.encodeToString((client + ":" + AuthorisationServer.SECRET + client).getBytes(StandardCharsets.UTF_8));
		return new Http(this.issuer).send("POST", path, body, "Authorization", "Basic " + credentials, "Content-Type",
				"application/x-www-form-urlencoded");
	}

	JWTClaimsSet.Builder claims() {
		return new JWTClaimsSet.Builder().issuer(this.issuer)
			.subject("app")
			.audience(AuthorisationServer.AUDIENCE)
			.expirationTime(in(300))
			.claim("scope", List.of("valuenet.analyst"));
	}

	static Date in(int seconds) {
		return Date.from(Instant.now().plusSeconds(seconds));
	}

	static String signed(RSAKey key, JWTClaimsSet claims) throws JOSEException {
		SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
				claims);
		token.sign(new RSASSASigner(key));
		return token.serialize();
	}

}
