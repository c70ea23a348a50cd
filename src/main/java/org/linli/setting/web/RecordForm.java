package org.linli.setting.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.shared.FieldError;

/** Between a setting's record and the texts of its form, for any record. */
final class RecordForm {

    private RecordForm() {
    }

    static FormTexts write(Record value) {
        var texts = new LinkedHashMap<String, String>();
        write(value, FormTexts.ROOT + ".", texts);
        return FormTexts.ofPaths(texts);
    }

    /** The record, or empty where errors were added. */
    static <T extends Record> Optional<T> read(Class<T> type, FormTexts texts, List<FieldError> errors) {
        var reading = new Reading(texts, errors);
        return Optional.ofNullable(type.cast(reading.record(type, Shape.of(type), FormTexts.ROOT)));
    }

    private static void write(Record value, String prefix, Map<String, String> texts) {
        for (var component : value.getClass().getRecordComponents()) {
            write(valueOf(component, value), prefix + component.getName(), texts);
        }
    }

    private static void write(@Nullable Object value, String path, Map<String, String> texts) {
        switch (value) {
            case null -> texts.put(path, "");
            case Boolean yes -> texts.put(path, yes ? "true" : "");
            case Record inner when Kind.of(inner.getClass()).isEmpty() -> write(inner, path + ".", texts);
            case List<?> list when isRows(list) -> {
                for (int i = 0; i < list.size(); i++) {
                    texts.put(path + "." + i + "." + FormTexts.ROW_MARK, "");
                    write((Record) list.get(i), path + "." + i + ".", texts);
                }
            }
            case List<?> list -> texts.put(path, list.stream().map(Kind::write).collect(Collectors.joining("\n")));
            default -> texts.put(path, Kind.write(value));
        }
    }

    private static boolean isRows(List<?> list) {
        return !list.isEmpty() && list.getFirst() instanceof Record first && Kind.of(first.getClass()).isEmpty();
    }

    private static @Nullable Object valueOf(RecordComponent component, Record of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Reading(FormTexts texts, List<FieldError> errors) {

        @Nullable Record record(Class<? extends Record> type, List<Shape> parts, String path) {
            var before = errors.size();
            var values = new ArrayList<@Nullable Object>();
            for (var part : parts) {
                values.add(part(part, path + "." + part.name()));
            }
            return errors.size() == before ? make(type, values, path) : null;
        }

        private @Nullable Object part(Shape shape, String path) {
            return switch (shape) {
                case Shape.Value value -> value(value, path);
                case Shape.Group group -> record(group.type(), group.parts(), path);
                case Shape.Lines lines -> lines(lines, path);
                case Shape.Rows rows -> {
                    var list = new ArrayList<@Nullable Record>();
                    for (int i = 0; i < texts.rows(path); i++) {
                        list.add(record(rows.type(), rows.parts(), path + "." + i));
                    }
                    yield list;
                }
            };
        }

        private @Nullable Object value(Shape.Value shape, String path) {
            var text = texts.get(path);
            if (text.isEmpty() && shape.optional()) {
                return null;
            }
            return parsed(shape.kind(), shape.type(), text, path);
        }

        private List<@Nullable Object> lines(Shape.Lines shape, String path) {
            return texts.get(path).lines().map(String::strip).filter(line -> !line.isEmpty())
                    .map(line -> parsed(shape.kind(), shape.type(), line, path)).collect(Collectors.toList());
        }

        private @Nullable Object parsed(Kind kind, Class<?> type, String text, String path) {
            var value = kind.parse(type, text);
            if (value.isEmpty()) {
                errors.add(FieldError.of(path, text.isEmpty() ? "setting.error.empty" : kind.errorKey()));
            }
            return value.orElse(null);
        }

        /** A record may refuse values by itself; that is an error of the input, too. */
        private @Nullable Record make(Class<? extends Record> type, List<@Nullable Object> values, String path) {
            try {
                var constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                return constructor.newInstance(values.toArray());
            } catch (InvocationTargetException e) {
                errors.add(FieldError.of(path + "." + type.getRecordComponents()[0].getName(), "setting.error.refused"));
                return null;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
