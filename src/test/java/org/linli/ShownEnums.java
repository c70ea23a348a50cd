package org.linli;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Refusal;
import org.linli.web.Texts;

/**
 * Finds, with the compiler's own knowledge of types, the enums handed to {@link Texts#of} in code and templates and the
 * reasons that rules refuse with.
 */
final class ShownEnums extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final Trees trees;
    private final Set<String> keys = new TreeSet<>();

    private ShownEnums(Trees trees) {
        this.trees = trees;
    }

    /** Keys that must have a text. */
    static Set<String> keys() {
        var files = new ArrayList<Path>(ProjectFiles.under(ProjectFiles.MAIN, ".java"));
        files.addAll(ProjectFiles.under(ProjectFiles.GENERATED_TEMPLATES, ".java"));
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(Writer.nullWriter(), manager, diagnostic -> { },
                    List.of("-proc:none", "-parameters"), null, manager.getJavaFileObjectsFromPaths(files));
            var scanner = new ShownEnums(Trees.instance(task));
            var units = new ArrayList<CompilationUnitTree>();
            task.parse().forEach(units::add);
            task.analyze();
            units.forEach(unit -> scanner.scan(unit, null));
            return scanner.keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
        var method = trees.getElement(new TreePath(getCurrentPath(), call.getMethodSelect()));
        if (method != null && method.getSimpleName().contentEquals("of")
                && method.getEnclosingElement().toString().equals(Texts.class.getName())) {
            addConstants(call.getArguments().getFirst(), type -> moduleOf(type) + "." + type.getSimpleName() + ".");
        }
        return super.visitMethodInvocation(call, none);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree call, @Nullable Void none) {
        var element = trees.getElement(getCurrentPath());
        if (element != null && element.getEnclosingElement().toString().equals(Refusal.class.getName())
                && call.getArguments().getFirst() instanceof LiteralTree module) {
            addConstants(call.getArguments().get(1), type -> module.getValue() + ".refusal.");
        }
        return super.visitNewClass(call, none);
    }

    private void addConstants(ExpressionTree argument, Function<TypeElement, String> prefix) {
        var type = trees.getTypeMirror(new TreePath(getCurrentPath(), argument));
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                && element.getKind() == ElementKind.ENUM) {
            element.getEnclosedElements().stream().filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT)
                    .forEach(constant -> keys.add(prefix.apply(element) + constant.getSimpleName()));
        }
    }

    private static String moduleOf(TypeElement type) {
        return type.getQualifiedName().toString().split("\\.")[2];
    }
}
