package org.valuenet.access;

/** What somebody is here to do; somebody may have several roles. */
public enum Role {

	/** Sees every customer, without the names of people. */
	ANALYST,

	/** Sees the customers that it is responsible for, and their groups. */
	REP,

	/** Brings facts in and sees what became of them; no customers. */
	IMPORTER,

	/** Sees everything, and who did what. */
	STEWARD,

	/** Keeps the service running: imports and rescoring; no customers. */
	OPERATOR

}
