package io.firstline.people;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are hashed and checked, and the settings of this module. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QueueSettings.class)
class PeopleConfiguration {

  @Bean
  PasswordEncoder passwordEncoder() {
    return new RememberingEncoder(PasswordEncoderFactories.createDelegatingPasswordEncoder());
  }

  @Bean
  DaoAuthenticationProvider passwordSignIn(Accounts accounts, PasswordEncoder encoder) {
    DaoAuthenticationProvider provider = new DaoAuthenticationProvider(accounts);
    provider.setPasswordEncoder(encoder);
    provider.setUserDetailsPasswordService(accounts);
    return provider;
  }
}
