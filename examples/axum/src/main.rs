//! A service that takes settings, and refuses those that are wrong with every finding.
//!
//! ```text
//! $ cargo run -p webfuse-widget-example-axum &
//! $ curl http://127.0.0.1:3000/settings -d '{ "hiden_support_button": true }'
//! ```

use axum::body::Bytes;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use webfuse_widget::{IntegrationSettings, Invalid};

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    axum::serve(listener, service()).await
}

fn service() -> Router {
    Router::new().route("/settings", post(settings))
}

/// Answers with the settings as they were understood.
async fn settings(body: Bytes) -> Result<Json<IntegrationSettings>, Refused> {
    let settings = IntegrationSettings::from_json_slice(&body)?;
    Ok(Json(settings))
}

/// Why a body is refused: the report, with the line and column of each finding.
struct Refused(Invalid);

impl From<Invalid> for Refused {
    fn from(invalid: Invalid) -> Self {
        Self(invalid)
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        (StatusCode::UNPROCESSABLE_ENTITY, Json(self.0.report)).into_response()
    }
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::body::{Body, to_bytes};
    use axum::extract::Path;
    use axum::http::{Request, StatusCode};
    use axum::routing::get;
    use serde_json::{Value, json};
    use tower::ServiceExt;
    use webfuse_widget::Integer;

    type Outcome = Result<(), Box<dyn std::error::Error>>;

    async fn post(body: &str) -> Result<(StatusCode, Value), Box<dyn std::error::Error>> {
        let request = Request::post("/settings").body(Body::from(body.to_owned()))?;
        let response = super::service().oneshot(request).await?;
        let status = response.status();
        let body = to_bytes(response.into_body(), usize::MAX).await?;
        Ok((status, serde_json::from_slice(&body)?))
    }

    #[tokio::test]
    async fn settings_that_are_fine_are_taken() -> Outcome {
        let (status, body) = post(r#"{"shake_to_start": true}"#).await?;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(body, json!({"shake_to_start": true}));
        Ok(())
    }

    #[tokio::test]
    async fn others_are_refused_with_every_finding() -> Outcome {
        let (status, body) = post("{\n  \"shake_to_strat\": true, \"metadata\": 1}").await?;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(body["issues"].as_array().map(Vec::len), Some(2));
        assert_eq!(body["issues"][1]["suggestion"], "shake_to_start");
        assert_eq!(body["issues"][1]["location"]["line"], 2);
        Ok(())
    }

    #[tokio::test]
    async fn identifiers_are_read_from_urls() -> Outcome {
        async fn tab(Path(ssid): Path<Integer>) -> String {
            ssid.to_string()
        }
        let tabs = Router::new().route("/tabs/{ssid}", get(tab));
        for (path, status) in [
            ("/tabs/7", StatusCode::OK),
            ("/tabs/9007199254740993", StatusCode::BAD_REQUEST),
        ] {
            let request = Request::get(path).body(Body::empty())?;
            let response = tabs.clone().oneshot(request).await?;
            assert_eq!(response.status(), status, "{path}");
        }
        Ok(())
    }

    #[tokio::test]
    async fn what_is_no_json_is_refused_the_same() -> Outcome {
        let (status, body) = post("{'shake_to_start': true}").await?;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(body["issues"][0]["code"], "invalid_json");
        Ok(())
    }
}
