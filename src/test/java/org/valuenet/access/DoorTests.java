package org.valuenet.access;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DoorTests {

	private final MockEnvironment environment = new MockEnvironment();

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "localhost", "::1" })
	void localMachineNeedsNoIssuer(String address) {
		this.environment.setProperty("server.address", address);
		assertThatCode(() -> Door.check(this.environment)).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "", "192.0.2.1", "::" })
	void anythingElseDoes(String address) {
		this.environment.setProperty("server.address", address);
		assertThatThrownBy(() -> Door.check(this.environment)).isInstanceOf(OpenDoorException.class)
			.hasMessageContaining("set valuenet.issuer and valuenet.audience");
		this.environment.setProperty("valuenet.issuer", "https://issuer.example");
		assertThatThrownBy(() -> Door.check(this.environment)).hasMessageContaining("set the audience");
		this.environment.setProperty("valuenet.audience", "valuenet");
		assertThatCode(() -> Door.check(this.environment)).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@CsvSource({ "analyst,right,ANALYST", "rep,right,REP", "rep,wrong,", "nobody,right,", "REP,right," })
	void demoLogInIsNamedLikeItsRole(String user, String password, Role role) {
		this.environment.setProperty("server.address", "127.0.0.1");
		this.environment.setProperty("valuenet.demo-password", "right");
		Identity identity = new LogIns(this.environment).demo(user, password);
		assertThat((identity != null) ? identity.roles() : Set.of())
			.isEqualTo((role != null) ? Set.of(role) : Set.of());
	}

	@ParameterizedTest
	@ValueSource(strings = { "roles", "realm_access.roles" })
	void claimsGiveRolesThatAreKnown(String path) {
		Object roles = List.of("rep", "admin");
		Map<String, Object> claims = path.contains(".")
				? Map.of("realm_access", Map.of("roles", roles), "rep_id", "R-6")
				: Map.of("roles", roles, "rep_id", "R-6");
		assertThat(new Claims(path, "rep_id").identity("u", claims))
			.isEqualTo(Identity.person("u", Set.of(Role.REP), "R-6"));
		assertThat(new Claims(path, "rep_id").identity("u",
				Map.of("scope", "valuenet.importer valuenet.money openid steward")))
			.isEqualTo(new Identity("u", Set.of(Role.IMPORTER), Set.of(Classification.MONEY), null));
	}

}
