package org.linli.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.database.FileImports;
import org.linli.shared.NotFound;
import org.linli.shared.imports.ImportRefused;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class DepartmentsTest {

    @Autowired
    Departments departments;
    @Autowired
    FileImports imports;

    @Test
    void finds_a_department_by_its_code() {
        assertThat(departments.get("urban").shortName()).isEqualTo("城管局");
        assertThatThrownBy(() -> departments.get("nobody")).isInstanceOf(NotFound.class);
    }

    @Test
    void every_subdistrict_has_its_office() {
        assertThat(departments.listByKind(DepartmentKind.SUBDISTRICT)).hasSize(9);
        assertThat(departments.forSubdistrict("350502001")).map(Department::code).contains("street-haibin");
        assertThat(departments.forSubdistrict("350502999")).isEmpty();
    }

    @Test
    void lists_departments_then_offices_then_enterprises_in_the_order_of_the_file() {
        assertThat(departments.list()).extracting(Department::code).startsWith("urban", "civil", "health");
        assertThat(departments.list()).extracting(Department::kind).isSorted();
        assertThat(departments.list()).extracting(Department::code).contains("water", "power", "gas");
    }

    @Test
    void an_office_of_an_unknown_subdistrict_is_refused() {
        assertThatThrownBy(() -> imports.take("departments.csv", """
                code,name,short_name,kind,subdistrict_code,duties
                street-nowhere,某街道办事处,某街道,SUBDISTRICT,350502777,一切
                """)).isInstanceOf(ImportRefused.class)
                .hasMessage("departments.csv:2 subdistrict_code: web.import.unknown [350502777]");
        assertThat(departments.find("street-nowhere")).isEmpty();
    }
}
