package org.linli.command;

import java.time.YearMonth;
import java.util.List;
import org.linli.command.MonthFigures.By;
import org.linli.request.MonthlyMarks;
import org.springframework.stereotype.Component;

/** Departments' months, as the page of the rates has them. */
@Component
class UnitMarks implements MonthlyMarks {

    private final MonthFigures figures;
    private final Follower follower;

    UnitMarks(MonthFigures figures, Follower follower) {
        this.figures = figures;
        this.follower = follower;
    }

    @Override
    public List<UnitMonth> of(YearMonth month) {
        follower.catchUp();
        var late = figures.late(month);
        return figures.by(By.DEPARTMENT, month).stream().filter(quality -> quality.promised() > 0)
                .map(quality -> new UnitMonth(quality.key(), quality.promised(), late.getOrDefault(quality.key(), List.of()),
                        figures.rates(quality.cohort(), month).composite())).toList();
    }
}
