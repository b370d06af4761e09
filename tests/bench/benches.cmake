# Included, not a subdirectory: the precompiled headers of the tests are those of their folder.
# Speed lives here and never in a timed test: build/dev/bench/<name> prints figures, ctest does not run it.
file(GLOB benches CONFIGURE_DEPENDS bench/*.cpp)
foreach(bench ${benches})
  cmake_path(GET bench STEM name)
  file(GLOB parts CONFIGURE_DEPENDS bench/${name}/*.cpp bench/${name}/*.h) # of one that has a folder
  add_executable(${name} ${bench} ${parts})
  if(name MATCHES "characteristics|simulate") # of the rules alone: built without db and ui
    target_link_libraries(${name} PRIVATE cohortdesk_app cohortdesk_options)
  elseif(name MATCHES "ward_log|export") # without ui
    target_link_libraries(${name} PRIVATE cohortdesk_test_support cohortdesk_options)
  else()
    target_link_libraries(${name} PRIVATE cohortdesk_test_windows cohortdesk_options Qt6::Sql PkgConfig::sodium)
  endif()
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bench)
endforeach()
# The two programs that bench_startup starts. The empty window links Widgets and nothing of ours, or loading our libraries
# would not be in the difference.
add_executable(empty_window bench/empty_window/main.cpp)
target_link_libraries(empty_window PRIVATE Qt6::Widgets cohortdesk_options)
target_include_directories(empty_window PRIVATE ${CMAKE_SOURCE_DIR})
add_executable(today_window bench/today_window/main.cpp)
target_link_libraries(today_window PRIVATE cohortdesk_ui cohortdesk_options)
add_dependencies(bench_startup empty_window today_window)
set_target_properties(empty_window today_window PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bench)
add_dependencies(bench_recommend cohortctl)
add_dependencies(bench_export cohortctl)
