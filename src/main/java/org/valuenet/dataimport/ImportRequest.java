package org.valuenet.dataimport;

/** A file to import, and how. */
record ImportRequest(Feed feed, ImportFile file, ImportMode mode) {

}
