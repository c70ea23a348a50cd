package org.linli;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Java sources as the compiler reads them. */
final class SourceTrees {

    /** A string, character or text block in the code, comments not counted. */
    record Literal(Path file, long line, String value) {
    }

    /**
     * @param lines from the opening brace's line to the closing brace's, both counted
     */
    record Method(Path file, long line, String name, long lines) {
    }

    private SourceTrees() {
    }

    static List<Literal> literals(List<Path> files) {
        var found = new ArrayList<Literal>();
        scan(files, (file, unit, trees) -> new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
                if (literal.getValue() instanceof String || literal.getValue() instanceof Character) {
                    var line = unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, literal));
                    found.add(new Literal(file, line, literal.getValue().toString()));
                }
                return null;
            }
        });
        return found;
    }

    static List<Method> methods(List<Path> files) {
        var found = new ArrayList<Method>();
        scan(files, (file, unit, trees) -> new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
                if (method.getBody() != null && !isGenerated(method)) {
                    var from = lineOf(method.getBody(), true);
                    found.add(new Method(file, from, method.getName().toString(), lineOf(method.getBody(), false) - from + 1));
                }
                return super.visitMethod(method, none);
            }

            private boolean isGenerated(MethodTree method) {
                return trees.getSourcePositions().getEndPosition(unit, method) < 0
                        || getCurrentPath().getParentPath().getLeaf() instanceof ClassTree owner
                        && owner.getKind() == Tree.Kind.RECORD && method.getReturnType() == null
                        && method.getBody().getStatements().isEmpty();
            }

            private long lineOf(Tree tree, boolean start) {
                var positions = trees.getSourcePositions();
                return unit.getLineMap().getLineNumber(
                        start ? positions.getStartPosition(unit, tree) : positions.getEndPosition(unit, tree));
            }
        });
        return found;
    }

    private static void scan(List<Path> files, Visit visit) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(Writer.nullWriter(), manager, diagnostic -> { },
                    List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            var trees = Trees.instance(task);
            for (var unit : task.parse()) {
                var file = Path.of("").toAbsolutePath().relativize(Path.of(unit.getSourceFile().toUri()));
                visit.scanner(file, unit, trees).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Visit {
        TreePathScanner<@Nullable Void, @Nullable Void> scanner(Path file, CompilationUnitTree unit, Trees trees);
    }
}
