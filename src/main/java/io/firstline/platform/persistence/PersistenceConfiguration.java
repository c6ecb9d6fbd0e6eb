package io.firstline.platform.persistence;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Order matters: the folder is owned before the database in it is touched. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PersistenceSettings.class)
@Profile("!memory")
class PersistenceConfiguration {

  /** A second owner is told at once, before anything that takes long. */
  @Bean
  static BeanFactoryPostProcessor ownershipFirst() {
    return factory -> factory.getBean(DataFolderLock.class);
  }

  @Bean
  static BeanPostProcessor patience() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource pool ? new PatientPool(pool) : bean;
      }
    };
  }

  @Bean(destroyMethod = "close")
  static DataFolderLock dataFolderLock(PersistenceSettings settings) {
    return DataFolderLock.acquire(settings.dataDir());
  }

  @Bean
  DataFolder dataFolder(DataFolderLock lock) {
    return lock.folder();
  }

  @Bean(destroyMethod = "close")
  Database database(PersistenceSettings settings, DataFolder folder) {
    return settings.database().isGiven()
        ? GivenPostgres.reached(settings.database())
        : EmbeddedPostgres.start(folder);
  }
}
