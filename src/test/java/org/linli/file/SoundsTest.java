package org.linli.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

class SoundsTest {

    static Arguments[] sounds() {
        return new Arguments[] {Arguments.of(FileType.MP3, Samples.mp3()), Arguments.of(FileType.M4A, Samples.m4a("soun")),
            Arguments.of(FileType.OGG, Samples.ogg()), Arguments.of(FileType.WAV, Samples.wav())};
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sounds")
    void the_place_of_recording_is_removed_and_the_sound_stays_one(FileType type, byte[] sound) {
        assertThat(Bytes.indexOf(sound, Samples.PLACE, 0)).isPositive();
        var clean = Cleaned.of(type, sound).content();
        assertThat(Bytes.indexOf(clean, Samples.PLACE, 0)).isNegative();
        assertThat(FileType.of(clean)).contains(type);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sounds")
    void a_cut_off_sound_never_breaks_the_cleaning(FileType type, byte[] sound) {
        for (int length = 0; length < sound.length; length++) {
            var cut = Arrays.copyOf(sound, length);
            if (FileType.of(cut).filter(type::equals).isPresent()) {
                try {
                    assertThat(Cleaned.of(type, cut).content()).isNotNull();
                } catch (UnfitFile refused) {
                    assertThat(refused).hasMessageContaining("broken");
                }
            }
        }
    }

    @Test
    void offsets_in_a_voice_memo_do_not_move() {
        var memo = Samples.m4a("soun");
        assertThat(Mp4.withoutPlaces(memo)).hasSameSizeAs(memo);
    }

    @Test
    void the_page_of_blanked_comments_carries_a_right_checksum() {
        var once = Ogg.withoutComments(Samples.ogg());
        assertThat(Bytes.big(once, once.length - 62, 4)).isNotZero();
        assertThat(Ogg.withoutComments(once)).isEqualTo(once);
    }

    @Test
    void a_wave_without_sound_is_refused() {
        assertThatThrownBy(() -> Cleaned.of(FileType.WAV, Arrays.copyOf(Samples.wav(), 30))).isInstanceOf(UnfitFile.class);
    }
}
