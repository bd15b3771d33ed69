package org.valuenet.dataimport;

/**
 * One value of a row on its way to a property.
 *
 * @param column name of the source's column
 * @param value as the source has it, without blanks around it
 */
record Cell(String column, String value, FeedColumn spec, Feed feed) {

}
