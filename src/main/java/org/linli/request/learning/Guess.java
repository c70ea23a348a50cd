package org.linli.request.learning;

/** @param margin how far the text lies on the label's side; above 0: more likely than not */
public record Guess(String label, double margin) {
}
