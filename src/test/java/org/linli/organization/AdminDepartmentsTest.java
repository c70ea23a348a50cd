package org.linli.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class AdminDepartmentsTest {

    @Autowired
    Departments departments;

    @Test
    void what_a_department_answers_for_is_kept_and_a_stale_page_is_told_so(Http http) {
        var admin = http.signIn("district-admin");
        var before = departments.get("veterans");
        var form = Map.of("version", String.valueOf(before.version()), "phone", before.phone(),
                "duties", before.duties() + "、光荣牌", "dutiesEn", before.dutiesEn(), "active", "true");
        assertThat(admin.post("/admin/departments/veterans", form).status()).isEqualTo(302);
        assertThat(departments.get("veterans").duties()).endsWith("光荣牌");
        assertThat(admin.post("/admin/departments/veterans", form).status()).isEqualTo(409);
    }

    @Test
    void a_department_without_duties_is_refused_at_the_field(Http http) {
        var admin = http.signIn("district-admin");
        var wrong = admin.post("/admin/departments/finance", Map.of("version", "0", "phone", "abc", "duties", " "));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#f-phone\"", "href=\"#f-duties\"", "value=\"abc\"");
    }

    @Test
    void the_list_shows_every_kind(Http http) {
        assertThat(http.signIn("district-admin").get("/admin/departments?lang=zh-CN").body())
                .contains("区直部门", "街道（开发区）", "公用企业", "城管局", "供电");
    }
}
