package org.linli.database;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What works on the pool depends on the database, so that the context ends the work before the database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfig {

    @Bean(destroyMethod = "close")
    Database database(DatabaseSettings settings, ObjectProvider<EarlyDatabase> early) {
        var begun = early.getIfAvailable();
        return begun == null ? Database.start(settings) : begun.take();
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.pool();
    }
}
