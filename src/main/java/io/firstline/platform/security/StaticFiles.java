package io.firstline.platform.security;

import static org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type.SERVLET;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * What pages are made of: kept by browsers for a moment, and then only asked whether it changed.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = SERVLET)
@Profile("!memory")
class StaticFiles {

  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> contentTags() {
    ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
    // A strong tag would keep the file from being sent compressed.
    filter.setWriteWeakETag(true);
    FilterRegistrationBean<ShallowEtagHeaderFilter> tags = new FilterRegistrationBean<>(filter);
    tags.addUrlPatterns("/assets/*", "/web/*", "/webjars/*");
    return tags;
  }
}
