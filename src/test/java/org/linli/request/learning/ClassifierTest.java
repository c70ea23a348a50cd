package org.linli.request.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClassifierTest {

    private static final List<String> LIGHTS = List.of("路灯不亮", "巷口路灯坏了", "楼道的灯一直闪", "路灯杆倾斜", "晚上没有路灯");
    private static final List<String> NOISE = List.of("夜里施工很吵", "广场舞音响太大", "工地半夜施工噪声", "烧烤摊吵到凌晨", "音响扰民");
    private static final List<String> SCHOOL = List.of("学校乱收费", "老师课外补课", "幼儿园报名", "小学入学要什么材料", "校车不安全");

    @Test
    void the_words_of_a_text_decide() {
        var classifier = Classifier.learn(lessons(), Tuning.USUAL);
        assertThat(first(classifier, "门口的路灯又不亮了")).isEqualTo("lights");
        assertThat(first(classifier, "楼下施工吵得睡不着")).isEqualTo("noise");
        assertThat(first(classifier, "小学老师收补课费")).isEqualTo("school");
    }

    @Test
    void a_fact_decides_where_the_words_say_nothing() {
        var lessons = IntStream.range(0, 20).mapToObj(i -> new Lesson(
                new Said("", "请尽快处理", List.of(i % 2 == 0 ? "category=a" : "category=b")), i % 2 == 0 ? "A" : "B")).toList();
        var classifier = Classifier.learn(lessons, Tuning.USUAL);
        assertThat(classifier.rank(new Said("", "请尽快处理", List.of("category=b"))).getFirst().label()).isEqualTo("B");
        assertThat(classifier.rank(new Said("", "请尽快处理", List.of("category=a"))).getFirst().label()).isEqualTo("A");
    }

    @Test
    void the_same_lessons_give_the_same_bytes_and_what_is_read_back_ranks_alike() throws IOException {
        var bytes = bytes(Classifier.learn(lessons(), Tuning.USUAL));
        assertThat(bytes(Classifier.learn(lessons(), Tuning.USUAL))).isEqualTo(bytes);
        var read = Classifier.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        var said = new Said("路灯", "夜里学校门口施工", List.of());
        assertThat(read.rank(said)).isEqualTo(Classifier.learn(lessons(), Tuning.USUAL).rank(said));
    }

    @Test
    void a_text_of_nothing_known_is_ranked_all_the_same() {
        assertThat(Classifier.learn(lessons(), Tuning.USUAL).rank(new Said("", "🙂 —", List.of())))
                .hasSize(3).allMatch(guess -> Double.isFinite(guess.margin()));
    }

    @Test
    void one_label_teaches_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Classifier.learn(
                List.of(new Lesson(new Said("", "路灯", List.of()), "lights")), Tuning.USUAL));
    }

    @Test
    void the_most_alike_comes_first_and_is_like_itself() {
        var lessons = lessons();
        var alike = new Alike(lessons.stream().map(Lesson::said).toList(), Classifier.learn(lessons, Tuning.USUAL));
        var matches = alike.to(lessons.get(1).said(), 3);
        assertThat(lessons.get(matches.getFirst().number()).label()).isEqualTo("lights");
        assertThat(matches.getFirst().likeness()).isBetween(0.999, 1.001);
        assertThat(alike.to(new Said("", "English only", List.of()), 3)).isEmpty();
    }

    private static String first(Classifier classifier, String text) {
        return classifier.rank(new Said("", text, List.of())).getFirst().label();
    }

    private static List<Lesson> lessons() {
        return Stream.of(LIGHTS.stream().map(text -> lesson(text, "lights")), NOISE.stream().map(text -> lesson(text, "noise")),
                SCHOOL.stream().map(text -> lesson(text, "school"))).flatMap(lessons -> lessons).toList();
    }

    private static Lesson lesson(String text, String label) {
        return new Lesson(new Said("", text, List.of()), label);
    }

    private static byte[] bytes(Classifier classifier) throws IOException {
        var bytes = new ByteArrayOutputStream();
        classifier.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
