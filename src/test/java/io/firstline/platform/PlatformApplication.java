package io.firstline.platform;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** The platform alone, without the trade on it; no component, so that no other scan finds it. */
@EnableAutoConfiguration
@ComponentScan
public class PlatformApplication {}
