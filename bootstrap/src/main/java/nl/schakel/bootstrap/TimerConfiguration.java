package nl.schakel.bootstrap;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the timers of the features tick. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TimerConfiguration {}
