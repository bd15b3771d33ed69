package org.valuenet.access;

/** What an audit entry tells of. */
enum AuditAction {

	BEGIN, CHANGE, EXPORT, READ, END

}
