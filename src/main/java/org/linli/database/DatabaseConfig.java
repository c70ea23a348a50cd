package org.linli.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pool depends on the server, so that the context closes the pool before the server it talks to. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfig {

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression("'${linli.database.url:}'.isBlank()")
    EmbeddedDatabase embeddedDatabase(DatabaseSettings settings) {
        return EmbeddedDatabase.start(settings.data(), settings.programsOrDefault(), settings.durable());
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(DatabaseSettings settings, ObjectProvider<EmbeddedDatabase> embedded) {
        var pool = new HikariDataSource();
        if (settings.isExternal()) {
            pool.setJdbcUrl(settings.url());
            pool.setUsername(settings.user());
            pool.setPassword(settings.password());
        } else {
            pool.setJdbcUrl(embedded.getObject().jdbcUrl());
            pool.setUsername(EmbeddedDatabase.NAME);
            pool.setPassword(embedded.getObject().password());
        }
        pool.setMaximumPoolSize(settings.pool());
        pool.setConnectionTimeout(5_000);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("socketTimeout", "120");
        pool.addDataSourceProperty("ApplicationName", "linli");
        return pool;
    }
}
