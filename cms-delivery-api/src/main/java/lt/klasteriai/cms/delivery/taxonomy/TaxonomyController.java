package lt.klasteriai.cms.delivery.taxonomy;

import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.delivery.answer.Answering;
import lt.klasteriai.cms.delivery.parameter.Parameters;
import lt.klasteriai.cms.delivery.problem.Problem;
import lt.klasteriai.cms.delivery.problem.ProblemType;
import lt.klasteriai.cms.delivery.problem.RequestRefused;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Answers what terms there are.
@RestController
@RequiredArgsConstructor
class TaxonomyController {

    private final Answering answering;

    @GetMapping(path = "/v1/taxonomies", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> taxonomies(ServerHttpRequest request) {
        Parameters.of(request).only();
        return answering.answer(request, TaxonomyAnswers::names);
    }

    @GetMapping(path = "/v1/taxonomies/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> terms(@PathVariable String name, ServerHttpRequest request) {
        var locale = Parameters.of(request).only("locale").read("locale", LocaleTag::of);
        requireTaxonomy(name);
        return answering.answer(
                request, snapshot -> TaxonomyAnswers.terms(snapshot, name, locale.orElse(LocaleTag.DEFAULT)));
    }

    private static void requireTaxonomy(String name) {
        if (!Taxonomies.NAMES.contains(name)) {
            var known = String.join(", ", Taxonomies.NAMES);
            throw new RequestRefused(
                    new Problem(ProblemType.NOT_FOUND, "There is no such taxonomy. There are: " + known + "."));
        }
    }
}
