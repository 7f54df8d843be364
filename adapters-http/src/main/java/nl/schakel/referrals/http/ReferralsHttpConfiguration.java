package nl.schakel.referrals.http;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads which organisations have a system that takes referrals in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConfiguredSystems.class)
class ReferralsHttpConfiguration {}
