/// Makes a string type whose values the reference lists in its prose, while its interface says
/// `string`: an enum with a variant for each listed value and one for any other, the open
/// TypeScript union, and the schema from which the tables are written.
macro_rules! documented_values {
    (
        $(#[doc = $doc:literal])*
        $name:ident {
            $( $(#[$variant_doc:meta])* $variant:ident = $value:literal, )+
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub enum $name {
            $( $(#[$variant_doc])* $variant, )+
            /// A value that the reference doesn't list. Webfuse may add some.
            Other(String),
        }

        impl $name {
            /// The values that the reference lists, as they are written on the wire.
            pub const DOCUMENTED: &[&str] = &[$($value),+];

            /// The value as it is written on the wire.
            ///
            /// ```
            #[doc = concat!("use webfuse_widget::", stringify!($name), ";")]
            ///
            #[doc = concat!("let listed = ", stringify!($name), "::from(", stringify!($name), "::DOCUMENTED[0]);")]
            #[doc = concat!("assert!(!matches!(listed, ", stringify!($name), "::Other(_)));")]
            #[doc = concat!("assert_eq!(listed.as_str(), ", stringify!($name), "::DOCUMENTED[0]);")]
            #[doc = concat!("assert_eq!(", stringify!($name), "::from(\"new\").as_str(), \"new\");")]
            /// ```
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$variant => $value, )+
                    Self::Other(value) => value,
                }
            }
        }

        impl From<String> for $name {
            fn from(value: String) -> Self {
                match value.as_str() {
                    $( $value => Self::$variant, )+
                    _ => Self::Other(value),
                }
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                Self::from(value.to_owned())
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(Self::from)
            }
        }

        #[cfg(all(target_arch = "wasm32", feature = "web"))]
        const _: () = {
            use wasm_bindgen::prelude::wasm_bindgen;

            #[wasm_bindgen(typescript_custom_section)]
            const TYPESCRIPT: &'static str = concat!(
                "/**\n", $( " *", $doc, "\n", )* " */\n",
                "export type ", stringify!($name), " = ",
                $( "\"", $value, "\" | ", )+
                "(string & {});"
            );
        };

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn inline_schema() -> bool {
                true
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "examples": Self::DOCUMENTED })
            }
        }
    };
}

pub(super) use documented_values;
