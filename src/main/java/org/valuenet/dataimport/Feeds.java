package org.valuenet.dataimport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.valuenet.api.KeyCase;
import org.valuenet.api.NotFoundException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every feed, read once at start: the service's own and those in a folder of one's own.
 */
@Component
class Feeds implements KeyCase {

	private final Map<String, Feed> byName = new TreeMap<>();

	Feeds(@Value("${valuenet.feeds:}") String folder) throws IOException {
		PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
		add(files.getResources("classpath*:feeds/*.yaml"));
		if (!folder.isBlank()) {
			add(files.getResources(Path.of(folder).toUri() + "*.yaml"));
		}
	}

	private void add(Resource... files) throws IOException {
		for (Resource file : files) {
			Feed feed = FeedFile.read(String.valueOf(file.getFilename()),
					file.getContentAsString(StandardCharsets.UTF_8));
			this.byName.put(feed.name(), feed);
		}
	}

	Collection<Feed> all() {
		return this.byName.values();
	}

	@Override
	public boolean folds(String property) {
		return this.byName.values()
			.stream()
			.filter((feed) -> feed.key().property().equals(property))
			.map((feed) -> feed.columns().get(property))
			.anyMatch((column) -> column != null && column.fold());
	}

	/** The feed of that name, null if there is none. */
	@Nullable Feed find(String name) {
		return this.byName.get(name);
	}

	/**
	 * The feed of that name.
	 * @throws NotFoundException if there is none
	 */
	Feed named(String name) {
		Feed feed = this.byName.get(name);
		if (feed == null) {
			throw new NotFoundException(
					"no feed is called \"" + name + "\"; there are: " + String.join(", ", this.byName.keySet()));
		}
		return feed;
	}

}
