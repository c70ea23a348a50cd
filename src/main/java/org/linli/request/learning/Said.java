package org.linli.request.learning;

import java.util.List;

/**
 * What somebody said.
 *
 * @param title may be empty
 * @param facts what is known beside the words, as codes ({@code category=noise}); each counts as one word of its own
 */
public record Said(String title, String text, List<String> facts) {
}
