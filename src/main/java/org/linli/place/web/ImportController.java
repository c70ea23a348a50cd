package org.linli.place.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.database.FileImports;
import org.linli.shared.Role;
import org.linli.shared.imports.ImportProblem;
import org.linli.shared.imports.ImportRefused;
import org.linli.shared.imports.Imported;
import org.linli.shared.imports.SheetText;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A district brings its own files: read whole or not at all, rehearsed first if one likes. */
@Controller
@RequestMapping("/admin/import")
@Allow(Role.DISTRICT_ADMIN)
class ImportController {

    private final FileImports imports;

    ImportController(FileImports imports) {
        this.imports = imports;
    }

    @GetMapping
    ModelAndView blank(Page page) {
        return page.show("place/import", view(null, false, List.of(), FormErrors.none()));
    }

    @PostMapping
    ModelAndView read(Page page, @RequestParam MultipartFile file, @RequestParam(defaultValue = "false") boolean rehearse)
            throws IOException {
        var name = tableOf(file);
        if (!imports.files().contains(name)) {
            return page.again("place/import", view(null, false, List.of(),
                    FormErrors.none().add("file", "place.import.unknownFile", name)));
        }
        try {
            var text = SheetText.of(name, file.getBytes());
            var done = rehearse ? imports.rehearse(name, text) : imports.take(name, text);
            return page.show("place/import", view(done, rehearse, List.of(), FormErrors.none()));
        } catch (ImportRefused refused) {
            return page.again("place/import", view(null, rehearse, refused.problems(), FormErrors.none()));
        }
    }

    /** The same file as a workbook with what is wrong in front of each row. Nothing of it stays here. */
    @PostMapping("/checked")
    void checked(Page page, @RequestParam MultipartFile file, HttpServletResponse response) throws IOException {
        var name = tableOf(file);
        var problems = List.<ImportProblem>of();
        var text = "";
        try {
            text = SheetText.of(name, file.getBytes());
            imports.rehearse(name, text);
        } catch (ImportRefused refused) {
            problems = refused.problems();
        }
        CheckedCopy.send(response, page.t(), text, problems);
    }

    private String tableOf(MultipartFile file) {
        return imports.tableOf(String.valueOf(StringUtils.getFilename(file.getOriginalFilename())));
    }

    private ImportPage view(@Nullable Imported done, boolean rehearsed, List<ImportProblem> problems,
                            FormErrors errors) {
        return new ImportPage(imports.files(), done, rehearsed, problems, errors);
    }
}
