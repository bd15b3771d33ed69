package org.valuenet.access;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.springframework.core.env.Environment;

/** Whether the service may open: to others only with an issuer that says who they are. */
public final class Door {

	private Door() {
	}

	/**
	 * Checks the settings, before anything else is started.
	 * @throws OpenDoorException if anybody could come in
	 */
	public static void check(Environment environment) {
		String address = environment.getProperty("server.address", "");
		if (hasIssuer(environment)) {
			if (environment.getProperty("valuenet.audience", "").isBlank()) {
				throw new OpenDoorException("valuenet.issuer is set without valuenet.audience, so a token for any"
						+ " other service would do here; set the audience that the issuer writes for this one.");
			}
		}
		else if (!isLoopback(address)) {
			throw new OpenDoorException("server.address \"" + address + "\" is not the local machine, and without an"
					+ " issuer nobody says who asks; set valuenet.issuer and valuenet.audience, or leave"
					+ " server.address at 127.0.0.1.");
		}
	}

	static boolean hasIssuer(Environment environment) {
		return !environment.getProperty("valuenet.issuer", "").isBlank();
	}

	private static boolean isLoopback(String address) {
		try {
			return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
