# Both programs from one build: `--target admin` or `--target delivery`.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -q -DskipTests -pl cms-admin-api,cms-delivery-api -am package

FROM eclipse-temurin:25-jre AS program
# curl asks the programs for their health; the base image has nothing that could.
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 cms \
    && install -d -o cms -g cms /data
USER cms
WORKDIR /opt/cms
ENV CMS_DATA_DIR=/data
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "--enable-native-access=ALL-UNNAMED", \
    "--sun-misc-unsafe-memory-access=allow", "-jar", "program.jar"]

FROM program AS admin
COPY --from=build /source/cms-admin-api/target/*-exec.jar program.jar
EXPOSE 8081

FROM program AS delivery
COPY --from=build /source/cms-delivery-api/target/*-exec.jar program.jar
EXPOSE 8080
