package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private final VaultKeys keys = VaultKeys.generate();
    private final PersonalVault vault = new TinkVault(keys);

    @Test
    void what_was_sealed_opens_and_never_looks_the_same_twice() {
        var once = vault.seal("13800001234");
        assertThat(vault.open(once)).isEqualTo("13800001234");
        assertThat(vault.seal("13800001234")).isNotEqualTo(once);
    }

    @Test
    void equal_values_have_the_same_index_of_32_bytes() {
        assertThat(vault.index("13800001234")).hasSize(32).isEqualTo(vault.index("13800001234"))
                .isNotEqualTo(vault.index("13800001235")).isNotEqualTo(new TinkVault(VaultKeys.generate()).index("13800001234"));
    }

    @Test
    void a_changed_byte_is_noticed() {
        var sealed = vault.seal("13800001234");
        sealed[sealed.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> vault.open(sealed));
    }

    @Test
    void another_key_does_not_open() {
        assertThatIllegalStateException().isThrownBy(() -> new TinkVault(VaultKeys.generate()).open(vault.seal("x")));
    }

    @Test
    void after_a_rotation_old_seals_open_new_ones_use_the_new_key_and_indexes_stay() {
        var old = vault.seal("13800001234");
        var rotated = new TinkVault(keys.rotated());
        assertThat(rotated.open(old)).isEqualTo("13800001234");
        assertThat(rotated.index("13800001234")).isEqualTo(vault.index("13800001234"));
        assertThatIllegalStateException().isThrownBy(() -> vault.open(rotated.seal("x")));
    }

    @Test
    void the_key_file_is_for_its_owner_only_and_reads_back(@TempDir Path directory) throws Exception {
        var secret = directory.resolve("secret");
        keys.writeTo(secret);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret.resolve(VaultKeys.FILE))))
                .isEqualTo("rw-------");
        assertThat(new TinkVault(VaultKeys.readFrom(secret)).open(vault.seal("x"))).isEqualTo("x");
    }
}
