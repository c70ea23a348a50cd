package org.linli.command.web;

import java.util.List;

/**
 * The district as it is drawn on the wall.
 *
 * @param path   outline, empty where none was imported
 * @param height of the drawing; its width is 1000
 * @param radius of a circle of fifteen minutes on foot
 */
public record MapView(String path, int width, int height, int radius, List<Dot> communities, List<Node> centres,
                      List<Way> ways) {

    /** @param covered within the circle of a centre in operation */
    public record Dot(int x, int y, boolean covered) {
    }

    /**
     * @param r      grows with what is open there
     * @param hot    something is overdue
     * @param worst  nowhere is more overdue
     * @param active in operation; the others are on their way
     * @param sites  every site has a circle of its own
     */
    public record Node(String slug, String name, String full, int x, int y, double r, int open, int overdue, boolean hot,
                       boolean worst, boolean active, List<Dot> sites, Label label) {
    }

    /** @param anchor start, middle or end, as SVG has it */
    public record Label(int x, int y, String anchor) {
    }

    /** Somebody is being sent: from a centre to a department named at the drawing's edge. */
    public record Way(String path, String department, int x, int y, String anchor) {
    }
}
