package org.linli.setting;

import java.util.Comparator;
import java.util.List;
import org.linli.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The settings that the modules have declared. */
@Component
public class SettingKeys {

    private final ObjectProvider<SettingKey<?>> declared;

    SettingKeys(ObjectProvider<SettingKey<?>> declared) {
        this.declared = declared;
    }

    /** By key, so that those of a module stand together. */
    public List<SettingKey<?>> list() {
        return declared.stream().sorted(Comparator.comparing(SettingKey::key)).toList();
    }

    /** @throws NotFound where no module declares it */
    public SettingKey<?> get(String key) {
        return list().stream().filter(setting -> setting.key().equals(key)).findFirst()
                .orElseThrow(() -> new NotFound("setting", key));
    }
}
