package org.linli.request.learning;

/** What was said, and what was right. */
public record Lesson(Said said, String label) {
}
