package org.valuenet.graph;

import java.util.Arrays;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.data.neo4j.repository.support.Neo4jRepositoryFactoryBean;
import org.springframework.stereotype.Component;

/**
 * Puts off what is made with the driver until it is asked for: the driver waits for its
 * server, and the rest of the service is made meanwhile. Who needs a repository for its
 * own making takes it {@code @Lazy}.
 */
@Component
class DriverWhenAsked implements BeanFactoryPostProcessor {

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		Arrays.stream(beans.getBeanDefinitionNames())
			.map(beans::getBeanDefinition)
			.filter(DriverWhenAsked::needsTheDriver)
			.forEach((bean) -> bean.setLazyInit(true));
	}

	private static boolean needsTheDriver(BeanDefinition bean) {
		String maker = String.valueOf(bean.getFactoryBeanName());
		return maker.contains(".neo4j.autoconfigure.") || maker.contains("TransactionTemplateConfiguration")
				|| Neo4jRepositoryFactoryBean.class.getName().equals(bean.getBeanClassName());
	}

}
