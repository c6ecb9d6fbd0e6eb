package io.firstline.platform.persistence;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * For commands that keep nothing: no database, and a data folder that is neither made nor owned.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PersistenceSettings.class)
@Profile("memory")
class MemoryConfiguration {

  @Bean
  DataFolder dataFolder(PersistenceSettings settings) {
    return new DataFolder(settings.dataDir());
  }

  @Bean
  PlatformTransactionManager transactionManager() {
    return new MemoryTransactionManager();
  }
}
