package org.linli.request.engine;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.linli.bench.Load.Life;
import org.springframework.context.ApplicationContext;

/** The peer: an embedded process engine on the same PostgreSQL; a life is a start and four completed user tasks. */
final class ProcessEngineLives implements AutoCloseable {

    private static final int TASKS = 4;

    private final ProcessEngine engine;
    private final HikariDataSource pool;

    private ProcessEngineLives(ProcessEngine engine, HikariDataSource pool) {
        this.engine = engine;
        this.pool = pool;
    }

    /** With a pool of 2 × callers + 4, or it starves itself. */
    static ProcessEngineLives start(ApplicationContext application, int callers) throws Exception {
        var like = application.getBean(DataSource.class).unwrap(HikariDataSource.class);
        try (var connection = like.getConnection(); var statement = connection.createStatement()) {
            statement.execute("create schema flowable");
        }
        var pool = new HikariDataSource();
        pool.setJdbcUrl(like.getJdbcUrl() + (like.getJdbcUrl().contains("?") ? "&" : "?") + "currentSchema=flowable");
        pool.setUsername(like.getUsername());
        pool.setPassword(like.getPassword());
        pool.setMaximumPoolSize(2 * callers + 4);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(pool);
        configuration.setDatabaseSchema("flowable");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistoryLevel(HistoryLevel.AUDIT);
        configuration.setAsyncExecutorActivate(false);
        var engine = configuration.buildProcessEngine();
        engine.getRepositoryService().createDeployment()
                .addBytes("request.bpmn20.xml", model().getBytes(StandardCharsets.UTF_8)).deploy();
        return new ProcessEngineLives(engine, pool);
    }

    Life life() {
        return step -> {
            var process = engine.getRuntimeService().startProcessInstanceByKey("request").getId();
            step.run();
            for (int i = 0; i < TASKS; i++) {
                var task = engine.getTaskService().createTaskQuery().processInstanceId(process).singleResult();
                engine.getTaskService().complete(task.getId());
                step.run();
            }
        };
    }

    private static String model() {
        var tasks = IntStream.rangeClosed(1, TASKS).mapToObj("<userTask id=\"t%d\"/>"::formatted)
                .collect(Collectors.joining());
        var flows = IntStream.rangeClosed(1, TASKS + 1).mapToObj(i -> "<sequenceFlow id=\"f%d\" sourceRef=\"%s\" targetRef=\"%s\"/>"
                .formatted(i, i == 1 ? "start" : "t" + (i - 1), i > TASKS ? "end" : "t" + i)).collect(Collectors.joining());
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="linli">
                <process id="request"><startEvent id="start"/>%s<endEvent id="end"/>%s</process></definitions>
                """.formatted(tasks, flows);
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
