package org.valuenet.customer;

public record Customer(String id, String name) {
}
