package org.linli.setting.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a component of a setting's record looks like in a form. The name is the component's. */
public sealed interface Shape {

    String name();

    /** One field. {@code optional}: may be left empty, the component is null then. */
    record Value(String name, Kind kind, Class<?> type, boolean optional) implements Shape {
    }

    /** A record inside the record. */
    record Group(String name, Class<? extends Record> type, List<Shape> parts) implements Shape {

        /** A number with its unit (30 minutes, 2 working days): shown as one thing. */
        public boolean isMeasure() {
            return parts.size() == 2 && parts.get(0) instanceof Value amount && amount.kind() == Kind.WHOLE
                    && parts.get(1) instanceof Value unit && unit.kind() == Kind.CHOICE;
        }

        public Value part(int index) {
            return (Value) parts.get(index);
        }
    }

    /** A list of plain values: one a line, or boxes to tick where it is an enum. */
    record Lines(String name, Kind kind, Class<?> type) implements Shape {
    }

    /** A list of records: a table whose rows can be added and taken away. */
    record Rows(String name, Class<? extends Record> type, List<Shape> parts) implements Shape {

        /** The plain components and the measures; those of other inner records with a dotted name. */
        public List<Shape> columns() {
            return parts.stream().flatMap(part -> leaves("", part)).toList();
        }

        private static Stream<Shape> leaves(String prefix, Shape shape) {
            return switch (shape) {
                case Value value -> Stream.of(new Value(prefix + value.name(), value.kind(), value.type(), value.optional()));
                case Lines lines -> Stream.of(new Lines(prefix + lines.name(), lines.kind(), lines.type()));
                case Group group when group.isMeasure() -> Stream.of(new Group(prefix + group.name(), group.type(), group.parts()));
                case Group group -> group.parts().stream().flatMap(part -> leaves(prefix + group.name() + ".", part));
                case Rows rows -> throw new IllegalStateException("a list of records inside a list: " + rows.name());
            };
        }
    }

    /** @throws IllegalStateException where a component is of a type that no form can show */
    static List<Shape> of(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(Shape::of).toList();
    }

    private static Shape of(RecordComponent component) {
        var type = component.getType();
        var kind = Kind.of(type);
        if (kind.isPresent()) {
            return new Value(component.getName(), kind.get(), type,
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }
        if (type.isRecord()) {
            return new Group(component.getName(), type.asSubclass(Record.class), of(type.asSubclass(Record.class)));
        }
        if (type == List.class && component.getGenericType() instanceof ParameterizedType list) {
            return list(component.getName(), list.getActualTypeArguments()[0]);
        }
        throw new IllegalStateException("no form can show " + component);
    }

    private static Shape list(String name, Type element) {
        if (element instanceof Class<?> type && type.isRecord() && Kind.of(type).isEmpty()) {
            var rows = new Rows(name, type.asSubclass(Record.class), of(type.asSubclass(Record.class)));
            rows.columns();
            return rows;
        }
        if (element instanceof Class<?> type && Kind.of(type).isPresent()) {
            return new Lines(name, Kind.of(type).get(), type);
        }
        throw new IllegalStateException("no form can show a list of " + element);
    }
}
