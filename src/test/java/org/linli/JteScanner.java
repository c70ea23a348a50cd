package org.linli;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a JTE template apart: {@link #markup} is what stands in it as it is, {@link #code} the Java between. Lines keep
 * their numbers.
 */
final class JteScanner {

    private static final List<String> DIRECTIVES = List.of("@if(", "@elseif(", "@for(");
    private static final List<String> WORDS = List.of("@endif", "@elseif", "@else", "@endfor", "@raw", "@endraw");

    private final String source;
    private final StringBuilder markup = new StringBuilder();
    private final List<String> code = new ArrayList<>();
    private int at;

    private JteScanner(String source) {
        this.source = source;
    }

    static JteScanner of(String source) {
        var scanner = new JteScanner(source);
        scanner.template(false);
        return scanner;
    }

    String markup() {
        return markup.toString();
    }

    List<String> code() {
        return code;
    }

    private void template(boolean nested) {
        while (at < source.length() && !(nested && source.charAt(at) == '`')) {
            if (starts("<%--")) {
                skipTo("--%>");
            } else if (starts("@import ") || starts("@param ")) {
                declaration();
            } else if (starts("${") || starts("!{") || starts("$unsafe{")) {
                at = source.indexOf('{', at) + 1;
                java('}');
            } else if (isDirective()) {
                at = source.indexOf('(', at) + 1;
                java(')');
            } else if (!skipWord()) {
                markup.append(source.charAt(at++));
            }
        }
        at++;
    }

    private boolean isDirective() {
        return DIRECTIVES.stream().anyMatch(this::starts) || starts("@template.");
    }

    private boolean skipWord() {
        for (var word : WORDS) {
            if (starts(word)) {
                at += word.length();
                return true;
            }
        }
        return false;
    }

    private void declaration() {
        var end = source.indexOf('\n', at);
        end = end < 0 ? source.length() : end;
        code.add(source.substring(at, end));
        at = end;
    }

    /** Up to the bracket that closes; markup in {@code @`…`} on the way is markup again. */
    private void java(char closing) {
        var opening = closing == ')' ? '(' : '{';
        var text = new StringBuilder();
        for (int depth = 1; at < source.length(); ) {
            var c = source.charAt(at);
            if (starts("@`")) {
                at += 2;
                markup.append(' ');
                template(true);
                continue;
            }
            if (c == '"' || c == '\'') {
                text.append(quoted(c));
                continue;
            }
            depth += c == opening ? 1 : c == closing ? -1 : 0;
            at++;
            if (depth == 0) {
                break;
            }
            text.append(c);
            newLine(c);
        }
        code.add(text.toString());
    }

    private String quoted(char quote) {
        var start = at++;
        while (at < source.length() && source.charAt(at) != quote) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
        return source.substring(start, Math.min(at, source.length()));
    }

    private void skipTo(String end) {
        var found = source.indexOf(end, at);
        var next = found < 0 ? source.length() : found + end.length();
        source.substring(at, next).chars().forEach(c -> newLine((char) c));
        at = next;
    }

    private void newLine(char c) {
        if (c == '\n') {
            markup.append('\n');
        }
    }

    private boolean starts(String what) {
        return source.startsWith(what, at);
    }
}
